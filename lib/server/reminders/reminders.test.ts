import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newAssessment } from "@/lib/testing/assessment";
import { provideDatabase } from "@/lib/testing/database";
import { MailServer } from "@/lib/testing/mail-server";
import { startProgram } from "@/lib/testing/start-program";
import { getDatabase } from "../database";
import { openFirm } from "../firm/scope";
import { deliverWaiting } from "../mail/deliver";
import { addStep, changeStep } from "../plan/commands";
import { openPlanOfFirm } from "../plan/scope";
import { formatLink, readLink } from "./link";
import { planReminders } from "./plan-reminders";
import { confirmReminder, listFirmReminders, remindFirm, stopReminder, type Wish } from "./subscriptions";

provideDatabase();

const server = new MailServer((to) => (to.startsWith("nobody") ? { code: 550 } : null));

beforeAll(async () => {
  process.env.SMTP_URL = await server.start();
  process.env.MAIL_FROM = "Seaworthy <no-reply@seaworthy.example>";
  process.env.PUBLIC_URL = "https://seaworthy.example";
});
afterAll(() => server.stop());
beforeEach(async () => {
  await getDatabase().reminderSubscription.deleteMany();
  await getDatabase().mailMessage.deleteMany();
  server.mails.length = 0;
});

const wish: Wish = {
  email: "ann@example.com",
  locale: "en",
  rhythm: "daily",
  timeZone: "Europe/Brussels",
  quietFrom: 20,
  quietTo: 8,
};
/** A Wednesday. */
const begin = new Date("2026-11-25T12:00:00Z");
const atEight = (day: string) => new Date(`${day}T07:00:00Z`);

/** A firm with a step due on 10 December, that has this address reminded. */
async function newReminded(changed: Partial<Wish> = {}) {
  const made = await newAssessment();
  const firm = await openFirm(made.firmId, made.visitor);
  if (!firm) throw new Error("A firm opens by its link.");
  const plan = openPlanOfFirm(firm);
  const fields = {
    title: "Appoint someone",
    owner: "",
    dueOn: "2026-12-10",
    status: "open",
    evidence: "",
  } as const;
  const stepId = await addStep(plan, fields);
  await remindFirm(firm, { ...wish, ...changed }, true, begin);
  const [subscription] = await listFirmReminders(firm);
  return { firm, plan, stepId, fields, id: subscription?.id ?? "" };
}

/** One server's turn at a moment: plans, and sends what waits. */
async function turn(now: Date): Promise<void> {
  await planReminders(now);
  await deliverWaiting();
}

const subjects = () => server.mails.map(({ headers }) => /^Subject: (.*)$/m.exec(headers)?.[1]);

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
    expect(await confirmReminder(token, atEight("2026-12-05"))).toBe(true);
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
    await Promise.all([planReminders(now), planReminders(now), planReminders(now)]);
    expect(await getDatabase().mailMessage.count()).toBe(8);
    const before = server.callers;
    server.isSilent = true;
    const dying = startProgram("mailer");
    await expect.poll(() => server.callers, { timeout: 40_000 }).toBeGreaterThan(before);
    dying.kill("SIGKILL");
    server.isSilent = false;
    await getDatabase().mailMessage.updateMany({
      data: { claimedUntil: new Date(0), sendAfter: new Date(0) },
    });
    await Promise.all([deliverWaiting(), deliverWaiting()]);
    const sent = server.mails.map(({ to }) => to).sort();
    expect(sent).toEqual(Array.from({ length: 8 }, (_, number) => `person${number}@example.com`));
  });
});
