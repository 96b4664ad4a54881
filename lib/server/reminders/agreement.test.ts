import { describe, expect, it } from "vitest";
import { atEight, begin, newReminded, provideReminders, wish } from "@/lib/testing/reminded-firm";
import { getDatabase } from "../database";
import { eraseFirm } from "../rights/erase-firm";
import { formatLink } from "./link";
import {
  confirmReminder,
  findLinked,
  listFirmReminders,
  remindFirm,
  stopFirmReminder,
  stopReminder,
} from "./subscriptions";

const { server, turn, subjects } = provideReminders();

describe("the reader of an address", () => {
  it("who stopped is reminded again only after a new yes, and then of all that is due", async () => {
    const { firm, id } = await newReminded();
    await turn(atEight("2026-12-05"));
    await stopReminder(formatLink("stop", id), atEight("2026-12-05"));
    expect(await remindFirm(firm, wish, false, atEight("2026-12-07"))).toBe("asked");
    await turn(atEight("2026-12-08"));
    expect(subjects()).toEqual(["One thing is due", "Do you want to be reminded?"]);
    await confirmReminder(formatLink("confirm", id), atEight("2026-12-08"));
    await turn(atEight("2026-12-09"));
    expect(subjects()[2]).toBe("One thing is due");
  });

  it("who leaves the question open is not asked again, however often and however spelt they are added", async () => {
    const { firm, id } = await newReminded();
    await getDatabase().reminderSubscription.delete({ where: { id } });
    const add = (email: string, day: string) => remindFirm(firm, { ...wish, email }, false, atEight(day));
    expect(await add("ann@example.com", "2026-11-26")).toBe("asked");
    await turn(atEight("2026-11-26"));
    expect(await add("ann@example.com", "2026-11-27")).toBe("waiting");
    const [waiting] = await listFirmReminders(firm);
    await stopFirmReminder(firm, waiting?.id ?? "", atEight("2026-11-27"));
    expect(await add("Ann@Example.com", "2027-11-27")).toBe("waiting");
    await turn(atEight("2027-11-27"));
    expect(subjects()).toEqual(["Do you want to be reminded?"]);
  });

  it("is asked again if the question came back, or was stopped before it went out", async () => {
    const { firm } = await newReminded();
    const add = (email: string, day: string) => remindFirm(firm, { ...wish, email }, false, atEight(day));
    await add("nobody@example.com", "2026-11-26");
    await turn(atEight("2026-11-26"));
    expect(await add("nobody@example.com", "2026-11-27")).toBe("asked");
    await add("bea@example.com", "2026-11-27");
    const bea = (await listFirmReminders(firm)).find(({ email }) => email.startsWith("bea"));
    await stopFirmReminder(firm, bea?.id ?? "", atEight("2026-11-27"));
    expect(await add("bea@example.com", "2026-11-28")).toBe("asked");
    await turn(atEight("2026-11-28"));
    expect(server.mails.map(({ to }) => to)).toEqual(["bea@example.com"]);
  });

  it("finds by an old link what is true now", async () => {
    const { firm, id } = await newReminded();
    const [confirm, stop] = [formatLink("confirm", id), formatLink("stop", id)];
    expect([await findLinked("confirm", confirm), await findLinked("stop", stop)]).toEqual([
      "active",
      "active",
    ]);
    await stopReminder(stop, begin);
    await confirmReminder(confirm, begin);
    expect(await findLinked("confirm", confirm)).toBe("stopped");
    await eraseFirm(firm);
    expect([await findLinked("confirm", confirm), await findLinked("stop", stop)]).toEqual(["gone", "gone"]);
    expect(await stopReminder(stop, begin), "a mail program hears that nothing comes any more").toBe(true);
    expect(await findLinked("stop", confirm)).toBeNull();
  });
});
