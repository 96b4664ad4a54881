import { describe, expect, it } from "vitest";
import { newAgency } from "@/lib/testing/agency";
import { addPortfolio, newFollower, plainFirm } from "@/lib/testing/portfolio";
import { begin, provideReminders, wish } from "@/lib/testing/reminded-firm";
import { getDatabase } from "../database";
import { planReminders } from "./plan-reminders";
import { remindMember } from "./subscriptions";

const { server, turn, subjects } = provideReminders();

describe("a counsellor's reminder", () => {
  /** Of one firm, whose review is due on Monday, 7 December. */
  async function newRemindedMember(agencyId: string) {
    const member = await newFollower(agencyId);
    const [result] = plainFirm.results;
    if (!result) throw new Error("The plain firm has a result.");
    const results = [{ ...result, at: new Date("2026-06-07T10:00:00Z"), reviewMonths: 6 }];
    await addPortfolio(agencyId, [{ ...plainFirm, counsellorId: member.membershipId, results }]);
    const email = `${member.userId}@example.com`;
    await remindMember(member, { ...wish, email, rhythm: "weekly", timeZone: "Pacific/Auckland" }, begin);
    return member;
  }
  const mondayInAuckland = (day: string) => new Date(`${day}T19:00:00Z`);

  it("tells on Monday what is due on that day where they are, until they are no member any more", async () => {
    const { id: agencyId, name } = await newAgency();
    const { membershipId } = await newRemindedMember(agencyId);
    await turn(mondayInAuckland("2026-12-05"));
    expect(server.mails).toEqual([]);
    await turn(mondayInAuckland("2026-12-06"));
    expect(subjects()).toEqual(["Your week: 2 things need you"]);
    for (const words of [name, "Review due: 1", "New and unread: 1", `/en/agency/${agencyId}`])
      expect(server.mails[0]?.text).toContain(words);
    await getDatabase().membership.update({ where: { id: membershipId }, data: { endedAt: begin } });
    await turn(mondayInAuckland("2026-12-13"));
    expect(server.mails).toHaveLength(1);
  });

  it("needs no second connection, so that many planned at the same time do not wait for each other", async () => {
    const { id: agencyId } = await newAgency();
    for (let number = 0; number < 12; number += 1) await newRemindedMember(agencyId);
    const now = mondayInAuckland("2026-12-06");
    await Promise.all(Array.from({ length: 12 }, () => planReminders(now)));
    expect(await getDatabase().mailMessage.count()).toBe(12);
  });
});
