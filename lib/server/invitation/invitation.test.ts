import { describe, expect, it } from "vitest";
import { newAgency, newMember, newPerson } from "@/lib/testing/agency";
import { newAssessment } from "@/lib/testing/assessment";
import { provideDatabase } from "@/lib/testing/database";
import { createToken } from "../access/token";
import { holdingLink } from "../access/visitor";
import { openCase } from "../agency/case-scope";
import { endMembership } from "../agency/members";
import { openAgency } from "../agency/scope";
import { getAnswers } from "../assessment/queries";
import { openAssessment } from "../assessment/scope";
import { getDatabase } from "../database";
import { openFirm } from "../firm/scope";
import { acceptAsNewFirm, acceptInvitation, joinAgency } from "./accept";
import {
  inviteFirm,
  inviteMember,
  type NewFirmInvitation,
  revokeFirmInvitation,
  revokeMemberInvitation,
} from "./commands";
import { renewLinks, sendLinks } from "./links";
import { listFirmInvitations } from "./queries";
import { openInvitation } from "./scope";

provideDatabase();

const now = new Date();
const days = (count: number) => new Date(now.getTime() + count * 86_400_000);
const terms = { name: "Zoë", parts: ["results"], purposes: ["counselling"], until: null } as const;
const start = {
  journey: "full",
  locale: "en",
  edition: "2026.1",
  answers: { "profile.region": "flanders" },
} as const;
const asked: NewFirmInvitation = {
  firmName: "Zoë",
  email: null,
  facts: { "profile.region": "flanders" },
  parts: ["results"],
  purposes: ["counselling"],
  months: 12,
  counsellorId: null,
  days: 7,
  maxUses: 1,
};
const all = { state: null, importId: null, page: 1 };

async function newInvited(change: Partial<NewFirmInvitation> = {}) {
  const agency = await newAgency();
  const manager = await newMember(agency.id, ["manager"]);
  const counsellor = await newMember(agency.id, ["counsellor"], "Ann");
  const inviting = await manager.open("invite-firms");
  const counsellorId = counsellor.membershipId;
  const token = await inviteFirm(inviting, { ...asked, counsellorId, ...change }, now);
  const { invitations } = await listFirmInvitations(inviting, all, now);
  return { agency, manager, counsellor, inviting, token, id: invitations[0]?.id ?? "" };
}

async function openForFirm(token: string, at = now) {
  const opened = await openInvitation(token, at);
  if (opened.state !== "open" || opened.invitation.kind !== "firm")
    throw new Error("This is no open invitation of a firm.");
  return opened.invitation;
}

async function openForMember(token: string) {
  const opened = await openInvitation(token, now);
  if (opened.state !== "open" || opened.invitation.kind !== "member")
    throw new Error("This is no open invitation of a member.");
  return opened.invitation;
}

describe("a firm's invitation", () => {
  it("tells who asks, for what, until when, and who will follow the firm up", async () => {
    const { agency, token } = await newInvited();
    expect(await openForFirm(token)).toMatchObject({
      agencyName: agency.name,
      counsellorName: "Ann",
      facts: { "profile.region": "flanders" },
      parts: ["results"],
      months: 12,
      expiresAt: days(7),
    });
  });

  it("begins a firm with an assessment that has the facts, shared and assigned in the same moment", async () => {
    const { token, counsellor } = await newInvited();
    const made = await acceptAsNewFirm(await openForFirm(token), start, null, terms, now);
    if (!made) throw new Error("A fresh invitation can be accepted.");
    const scope = await openAssessment(made.id, holdingLink(made.firmId, made.token));
    expect(scope && (await getAnswers(scope)).answers).toEqual(start.answers);
    const opened = await openCase(await counsellor.open("follow-firms"), made.firmId, "results", days(1));
    expect(opened).toMatchObject({ firmId: made.firmId });
    const followed = await getDatabase().case.findFirst({ where: { firmId: made.firmId } });
    expect(followed?.counsellorId).toBe(counsellor.membershipId);
  });

  it("is accepted for a firm that is here already, whose answers stay as they are", async () => {
    const { token } = await newInvited();
    const { firmId, visitor, scope } = await newAssessment();
    const firm = await openFirm(firmId, visitor);
    expect(firm && (await acceptInvitation(await openForFirm(token), firm, terms, now))).toBe(true);
    expect((await getAnswers(scope)).answers).toEqual({});
    expect(await openInvitation(token, now)).toMatchObject({ state: "used", firmIds: [firmId] });
  });

  it.each([
    [1, 6],
    [3, 8],
  ])(
    "for %i can be used by so many of %i who try at once, and leaves nothing of the others",
    async (maxUses, tries) => {
      const { agency, token } = await newInvited({ maxUses });
      const invitation = await openForFirm(token);
      const firms = await getDatabase().firm.count();
      const made = await Promise.all(
        Array.from({ length: tries }, () => acceptAsNewFirm(invitation, start, null, terms, now)),
      );
      expect(made.filter((one) => one !== null)).toHaveLength(maxUses);
      expect((await getDatabase().firm.count()) - firms).toBe(maxUses);
      expect(await getDatabase().consent.count({ where: { agencyId: agency.id } })).toBe(maxUses);
      expect((await openInvitation(token, now)).state).toBe("used");
    },
  );

  it("works until its last moment, and not in it, whatever page is still open", async () => {
    const { token } = await newInvited();
    const invitation = await openForFirm(token, new Date(days(7).getTime() - 1));
    expect((await openInvitation(token, days(7))).state).toBe("expired");
    expect(await acceptAsNewFirm(invitation, start, null, terms, days(7))).toBeNull();
  });

  it("opens nothing from the moment it is revoked, whatever page is still open", async () => {
    const { token, inviting, id } = await newInvited();
    const invitation = await openForFirm(token);
    expect(await revokeFirmInvitation(inviting, id, now)).toBe(true);
    expect(await openInvitation(token, now)).toMatchObject({ state: "revoked" });
    expect(await acceptAsNewFirm(invitation, start, null, terms, now)).toBeNull();
    expect(await revokeFirmInvitation(inviting, id, now)).toBe(false);
  });

  it("has a new link on request, and the old one is unknown then", async () => {
    const { token, inviting, id } = await newInvited();
    const [made] = await renewLinks(inviting, { id }, now);
    expect((await openInvitation(token, now)).state).toBe("unknown");
    expect((await openInvitation(made?.token ?? "", now)).state).toBe("open");
    await revokeFirmInvitation(inviting, id, now);
    expect(await renewLinks(inviting, { id }, now)).toEqual([]);
  });

  it("goes to its address by mail, with a link that works, and again on request with a new one", async () => {
    const { agency, inviting, id, token } = await newInvited({ email: "info@zoe.be", mailIn: "en" });
    const listMails = () => getDatabase().mailMessage.findMany({ where: { to: "info@zoe.be" } });
    const [first] = await listMails();
    expect(first?.subject).toBe(`${agency.name} invites Zoë`);
    expect(first?.text).toContain(`/en/join/${token}`);
    expect(await sendLinks(inviting, { id }, "en", now)).toBe(1);
    expect((await openInvitation(token, now)).state).toBe("unknown");
    const second = (await listMails()).find((mail) => mail.id !== first?.id);
    const renewed = /\/join\/([\w-]+)/.exec(second?.text ?? "")?.[1] ?? "";
    expect((await openInvitation(renewed, now)).state).toBe("open");
    await revokeFirmInvitation(inviting, id, now);
    expect(await sendLinks(inviting, { id }, "en", now)).toBe(0);
  });

  it.each(["", "a", createToken(), "a".repeat(100_000), "é".repeat(27)])(
    "that was never made is unknown: %.9s",
    async (token) => {
      expect(await openInvitation(token, now)).toEqual({ state: "unknown" });
    },
  );

  it("is nobody else's to see, renew or revoke: not another agency's, nor another counsellor's", async () => {
    const { id, token, agency } = await newInvited();
    const strangers = [
      await newMember((await newAgency()).id, ["manager", "counsellor"]),
      await newMember(agency.id, ["counsellor"]),
    ];
    for (const stranger of strangers) {
      const scope = await stranger.open("invite-firms");
      expect((await listFirmInvitations(scope, all, now)).total).toBe(0);
      expect(await revokeFirmInvitation(scope, id, now)).toBe(false);
      expect(await renewLinks(scope, { id }, now)).toEqual([]);
    }
    expect((await openInvitation(token, now)).state).toBe("open");
  });

  it("assigns a counsellor's firms to that counsellor, and to nobody of another agency", async () => {
    const { agency, inviting } = await newInvited();
    const ben = await newMember(agency.id, ["counsellor"], "Ben");
    const other = await newMember((await newAgency()).id, ["counsellor"]);
    const byBen = await inviteFirm(await ben.open("invite-firms"), asked, now);
    expect((await openForFirm(byBen)).counsellorId).toBe(ben.membershipId);
    const stray = await inviteFirm(inviting, { ...asked, counsellorId: other.membershipId }, now);
    expect((await openForFirm(stray)).counsellorId).toBeNull();
  });

  it("names no counsellor who has left", async () => {
    const { agency, token, counsellor } = await newInvited();
    const administrator = await newMember(agency.id, ["administrator"]);
    await endMembership(await administrator.open("administer"), counsellor.membershipId);
    expect(await openForFirm(token)).toMatchObject({ counsellorId: null, counsellorName: null });
  });

  it("is listed with its state and its uses, a page and a state at a time", async () => {
    const { inviting, token } = await newInvited();
    await acceptAsNewFirm(await openForFirm(token), start, null, terms, now);
    await inviteFirm(inviting, { ...asked, firmName: "Other", maxUses: 5 }, now);
    const list = (state: "open" | "used" | "expired", at = now) =>
      listFirmInvitations(inviting, { ...all, state }, at);
    expect(await list("used")).toMatchObject({ total: 1, invitations: [{ uses: 1, state: "used" }] });
    expect(await list("open")).toMatchObject({ total: 1, invitations: [{ firmName: "Other", maxUses: 5 }] });
    expect(await list("expired", days(7))).toMatchObject({ total: 1, invitations: [{ state: "expired" }] });
    expect((await listFirmInvitations(inviting, { ...all, page: 2 }, now)).invitations).toEqual([]);
  });
});

describe("a member's invitation", () => {
  async function newInvitedMember(roles: ("counsellor" | "administrator")[] = ["counsellor"]) {
    const agency = await newAgency();
    const administrator = await newMember(agency.id, ["administrator"]);
    const administering = await administrator.open("administer");
    const person = await newPerson();
    const email = person.email.toUpperCase();
    const token = await inviteMember(administering, { email, roles, days: 7 }, now);
    return { agency, administering, person, token };
  }

  it("makes the person with that address a member, whatever its capitals, once", async () => {
    const { agency, person, token } = await newInvitedMember();
    const invitation = await openForMember(token);
    expect(await joinAgency(invitation, person.userId, now)).toBe("done");
    expect(await openAgency(agency.id, person.visitor, "follow-firms")).not.toBeNull();
    expect(await joinAgency(invitation, person.userId, now)).toBe("closed");
  });

  it("is of no use to anybody else", async () => {
    const { agency, token } = await newInvitedMember();
    const other = await newPerson();
    expect(await joinAgency(await openForMember(token), other.userId, now)).toBe("other-address");
    expect(await openAgency(agency.id, other.visitor, "follow-firms")).toBeNull();
    expect((await openInvitation(token, now)).state).toBe("open");
  });

  it("adds to the roles that a member has, and gives one who comes back the new ones alone", async () => {
    const { agency, administering, person, token } = await newInvitedMember(["administrator"]);
    const { id } = await getDatabase().membership.create({
      data: { agencyId: agency.id, userId: person.userId, roles: ["counsellor"] },
    });
    await joinAgency(await openForMember(token), person.userId, now);
    const find = () => getDatabase().membership.findUnique({ where: { id } });
    expect(await find()).toMatchObject({ roles: ["counsellor", "administrator"], endedAt: null });
    await endMembership(administering, id, now);
    const again = await inviteMember(
      administering,
      { email: person.email, roles: ["manager"], days: 7 },
      now,
    );
    await joinAgency(await openForMember(again), person.userId, now);
    expect(await find()).toMatchObject({ roles: ["manager"], endedAt: null });
  });

  it("is revoked by an administrator of that agency alone", async () => {
    const { administering, token } = await newInvitedMember();
    const invitation = await openForMember(token);
    const other = await newMember((await newAgency()).id, ["administrator"]);
    expect(await revokeMemberInvitation(await other.open("administer"), invitation.id, now)).toBe(false);
    expect(await revokeMemberInvitation(administering, invitation.id, now)).toBe(true);
    expect((await openInvitation(token, now)).state).toBe("revoked");
  });
});
