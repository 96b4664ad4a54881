import { describe, expect, it, vi } from "vitest";
import { atEight, begin, newReminded, passTime, provideReminders, wish } from "@/lib/testing/reminded-firm";
import { startProgram } from "@/lib/testing/start-program";
import { getDatabase } from "../database";
import { deliverWaiting } from "../mail/deliver";
import type { Send } from "../mail/transport";
import { addStep, changeStep } from "../plan/commands";
import { formatLink, readLink } from "./link";
import { planReminders } from "./plan-reminders";
import { confirmReminder, listFirmReminders, remindFirm, stopReminder } from "./subscriptions";

const { server, travelTo, turn, subjects } = provideReminders();

const away: Send = () => Promise.reject(new Error("The mail server is away."));

describe("a reminder", () => {
  it("comes a week before a step is due, once, and again when it is overdue", async () => {
    await newReminded();
    for (const day of ["2026-12-02", "2026-12-03", "2026-12-04", "2026-12-05"]) await turn(atEight(day));
    expect(server.mails).toHaveLength(1);
    expect(server.mails[0]?.text).toContain("To be done by 10 December 2026: Appoint someone");
    await turn(atEight("2026-12-10"));
    expect(server.mails).toHaveLength(1);
    await turn(atEight("2026-12-11"));
    expect(server.mails[1]?.text).toContain("Overdue since 10 December 2026: Appoint someone");
  });

  it("does not come for a step that is done", async () => {
    const { plan, stepId, fields } = await newReminded();
    await changeStep(plan, stepId, 1, { ...fields, status: "done" });
    await turn(atEight("2026-12-05"));
    expect(server.mails).toEqual([]);
  });

  it("waits for the end of quiet hours, and comes once after a time without a server", async () => {
    await newReminded();
    await turn(new Date("2026-12-11T20:00:00Z"));
    expect(server.mails).toEqual([]);
    await turn(atEight("2026-12-12"));
    await turn(atEight("2026-12-14"));
    expect(subjects()).toEqual(["One thing is due"]);
  });

  it("goes to an address that is not one's own only once its reader agreed", async () => {
    const { firm } = await newReminded();
    await getDatabase().reminderSubscription.deleteMany();
    await remindFirm(firm, wish, false, begin);
    await turn(atEight("2026-12-05"));
    expect(subjects()).toEqual(["Do you want to be reminded?"]);
    const token = /confirm\/(\S+)/.exec(server.mails[0]?.text ?? "")?.[1] ?? "";
    expect(await stopReminder(token, begin)).toBe(false);
    await confirmReminder(token, atEight("2026-12-05"));
    await turn(atEight("2026-12-05"));
    expect(subjects()).toEqual(["Do you want to be reminded?", "One thing is due"]);
  });

  it("can be ended by one click on the link in its head, and by no other link", async () => {
    const { firm, id } = await newReminded();
    await turn(atEight("2026-12-05"));
    const head = server.mails[0]?.headers.replaceAll(/\r?\n\s+/g, " ") ?? "";
    expect(head).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
    const token = /List-Unsubscribe: <\S*\/reminders\/stop\/(\S+)>/.exec(head)?.[1] ?? "";
    expect(readLink("stop", token)).toBe(id);
    expect(readLink("confirm", token)).toBeNull();
    expect(readLink("stop", formatLink("confirm", id))).toBeNull();
    expect(await stopReminder(`${token}x`, begin)).toBe(false);
    expect(await stopReminder(token, begin)).toBe(true);
    expect(await listFirmReminders(firm)).toMatchObject([{ state: "stopped" }]);
    await turn(atEight("2026-12-11"));
    expect(server.mails).toHaveLength(1);
  });

  it("to a dead address comes back, is told, and is the last one", async () => {
    const { firm } = await newReminded({ email: "nobody@example.com" });
    await turn(atEight("2026-12-05"));
    expect(await listFirmReminders(firm)).toMatchObject([{ state: "returned" }]);
    await turn(atEight("2026-12-11"));
    await turn(atEight("2026-12-12"));
    expect(await getDatabase().mailMessage.count()).toBe(1);
  });

  it("is written and sent once by servers at work at the same time, though one is killed on the way", {
    timeout: 60_000,
  }, async () => {
    for (let number = 0; number < 8; number += 1) await newReminded({ email: `person${number}@example.com` });
    const now = atEight("2026-12-05");
    travelTo(now);
    await Promise.all([planReminders(now), planReminders(now), planReminders(now)]);
    expect(await getDatabase().mailMessage.count()).toBe(8);
    const before = server.callers;
    server.isSilent = true;
    const dying = startProgram("mailer");
    await expect.poll(() => server.callers, { timeout: 40_000 }).toBeGreaterThan(before);
    dying.kill("SIGKILL");
    server.isSilent = false;
    await passTime();
    await Promise.all([deliverWaiting(), deliverWaiting()]);
    const sent = server.mails.map(({ to }) => to).sort();
    expect(sent).toEqual(Array.from({ length: 8 }, (_, number) => `person${number}@example.com`));
  });
});

describe("a reminder by the reader's calendar", () => {
  it.each([
    [
      "Pacific/Auckland",
      { quietFrom: 20, quietTo: 8 },
      "2026-12-10T19:00:00Z",
      "Overdue since 10 December 2026",
    ],
    [
      "Pacific/Honolulu",
      { quietFrom: 22, quietTo: 16 },
      "2026-12-11T02:00:00Z",
      "To be done by 10 December 2026",
    ],
  ])("says in %s, after the quiet hours %j, at %s: %s", async (timeZone, quiet, moment, words) => {
    await newReminded({ timeZone, ...quiet });
    await turn(new Date(moment));
    expect(server.mails.map(({ text }) => text)).toEqual([expect.stringContaining(words)]);
  });
});

describe("a reminder that waits to be sent", () => {
  it("is taken back when it is stopped, also while it is being sent", async () => {
    const [before, during] = [await newReminded(), await newReminded()];
    await turn(atEight("2026-12-05"), async ({ stopUrl }) => {
      if (stopUrl?.includes(during.id)) await stopReminder(formatLink("stop", during.id), begin);
      return away({} as never);
    });
    await stopReminder(formatLink("stop", before.id), begin);
    await passTime();
    await turn(atEight("2026-12-05"));
    expect(server.mails).toEqual([]);
    expect(await getDatabase().mailMessage.count()).toBe(0);
  });

  it("does not arrive in quiet hours: one mail after them tells what is still due", async () => {
    const { plan, fields } = await newReminded();
    await turn(new Date("2026-12-05T18:30:00Z"), away);
    await passTime();
    await turn(new Date("2026-12-06T01:00:00Z"));
    expect(server.mails).toEqual([]);
    await turn(atEight("2026-12-07"), away);
    await addStep(plan, { ...fields, title: "Write to a bank" });
    await passTime();
    await turn(atEight("2026-12-08"));
    expect(subjects()).toEqual(["2 things are due"]);
  });
});

describe("a reminder that cannot be planned", () => {
  it("is set aside, and keeps no other one waiting", async () => {
    const { id } = await newReminded({ email: "lost@example.com" });
    await newReminded();
    const data = { timeZone: "Atlantic/Atlantis", nextAt: begin };
    await getDatabase().reminderSubscription.update({ where: { id }, data });
    const told = vi.spyOn(console, "error").mockImplementation(() => {});
    await turn(atEight("2026-12-05"));
    expect(told.mock.calls).toEqual([[expect.stringContaining(id)]]);
    told.mockRestore();
    expect(server.mails.map(({ to }) => to)).toEqual(["ann@example.com"]);
    const { nextAt } = await getDatabase().reminderSubscription.findUniqueOrThrow({ where: { id } });
    expect(nextAt > atEight("2026-12-05")).toBe(true);
  });
});
