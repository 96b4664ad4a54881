import { beforeAll, describe, expect, it } from "vitest";
import { newPerson } from "@/lib/testing/agency";
import { newAssessment } from "@/lib/testing/assessment";
import { provideDatabase } from "@/lib/testing/database";
import { findInAllTables } from "@/lib/testing/find-text";
import type { Visitor } from "../access/visitor";
import { openAssessment } from "../assessment/scope";
import { getDatabase } from "../database";
import type { SignedIn } from "../identity/session";
import {
  acceptInvitation,
  findInvitation,
  inviteToFirm,
  listInvitations,
  revokeInvitation,
} from "./invitations";
import { joinFirm, leaveFirm, listFirmsOf, listHeldFirms, listPeople } from "./people";
import { rotateLink } from "./private-link";
import { type FirmScope, openFirm } from "./scope";

provideDatabase();
beforeAll(() => {
  process.env.SMTP_URL = "smtp://127.0.0.1:9";
  process.env.MAIL_FROM = "no-reply@seaworthy.example";
  process.env.PUBLIC_URL = "https://seaworthy.example";
});

async function open(firmId: string, visitor: Visitor): Promise<FirmScope> {
  const firm = await openFirm(firmId, visitor);
  if (!firm) throw new Error("The firm does not open.");
  return firm;
}

/** A firm with an assessment, and a person who has it in their account. */
async function newOwnFirm() {
  const { id, firmId, token } = await newAssessment();
  const person = await newPerson("Robin");
  const firm = await open(firmId, { ...person.visitor, tokens: new Map([[firmId, token]]) });
  await joinFirm(firm);
  return { assessmentId: id, firmId, token, person, firm: await open(firmId, person.visitor) };
}

async function invite(firm: FirmScope, { userId }: { userId: string }): Promise<string> {
  const inviter = { userId, name: "Robin", email: "robin@example.com" } as SignedIn;
  const email = "kim@example.com";
  await inviteToFirm(firm, inviter, { email, locale: "en", until: () => "9 December 2026" });
  const mail = await getDatabase().mailMessage.findFirstOrThrow({
    where: { to: email },
    orderBy: { id: "desc" },
  });
  return /\/firm\/join\/(\S+)/.exec(mail.text ?? "")?.[1] ?? "";
}

const actsOf = async (firmId: string) =>
  (await getDatabase().auditEntry.findMany({ where: { firmId }, orderBy: { sequence: "asc" } })).map(
    ({ act, userId, subjectId }) => ({ act, userId, subjectId }),
  );

describe("a firm in an account", () => {
  it("opens for its person without the private link, on any device, with all its assessments", async () => {
    const { assessmentId, firmId, person, token } = await newOwnFirm();
    expect(await openAssessment(assessmentId, person.visitor)).not.toBeNull();
    expect((await listFirmsOf(person.userId)).map(({ id }) => id)).toEqual([firmId]);
    const stranger = await newPerson();
    expect(await openFirm(firmId, stranger.visitor)).toBeNull();
    const holder = { ...stranger.visitor, tokens: new Map([[firmId, token]]) };
    expect((await listHeldFirms(holder)).map(({ id }) => id)).toEqual([firmId]);
    expect(await listHeldFirms({ ...holder, userId: person.userId }), "they have it already").toEqual([]);
  });

  it("is there once, however often it is added, and stays when the private link is replaced", async () => {
    const { firmId, person, firm } = await newOwnFirm();
    await joinFirm(firm);
    await rotateLink(firm);
    expect(await listPeople(firm)).toHaveLength(1);
    expect(await openFirm(firmId, person.visitor)).not.toBeNull();
    expect((await actsOf(firmId)).map(({ act }) => act)).toEqual(["joined-firm", "replaced-private-link"]);
  });

  it("is added by nobody who is not signed in", async () => {
    const { firmId, visitor } = await newAssessment();
    expect(await joinFirm(await open(firmId, visitor))).toBe(false);
  });

  it("can have several people, each of whom can leave or take another out, and the log says who did", async () => {
    const { firmId, person, firm, token } = await newOwnFirm();
    const second = await newPerson("Kim");
    await joinFirm(await open(firmId, { ...second.visitor, tokens: new Map([[firmId, token]]) }));
    expect((await listPeople(firm)).map(({ name }) => name)).toEqual(["Robin", "Kim"]);
    await leaveFirm(firm, second.userId);
    expect(await openFirm(firmId, second.visitor)).toBeNull();
    expect((await actsOf(firmId)).at(-1)).toEqual({
      act: "left-firm",
      userId: person.userId,
      subjectId: second.userId,
    });
  });
});

describe("an invitation to a firm", () => {
  it("lets one person in, once, however many use it at once; its token is kept in the mail alone", async () => {
    const { firmId, person, firm } = await newOwnFirm();
    const token = await invite(firm, person);
    expect(await findInAllTables(token)).toEqual(["MailMessage"]);
    expect(await findInvitation(token)).toEqual({ firmName: null });
    const people = await Promise.all([newPerson(), newPerson(), newPerson()]);
    const joined = await Promise.all(people.map(({ userId }) => acceptInvitation(token, userId)));
    expect(joined.filter((id) => id === firmId)).toHaveLength(1);
    expect(await listPeople(firm)).toHaveLength(2);
    expect(await findInvitation(token)).toBeNull();
    expect(await listInvitations(firm)).toEqual([]);
  });

  it("opens nothing once it was ended or is too old, and ended mail is not sent", async () => {
    const { person, firm } = await newOwnFirm();
    const { userId } = await newPerson();
    const ended = await invite(firm, person);
    const [open] = await listInvitations(firm);
    expect(open).toMatchObject({ email: "kim@example.com", mail: "waiting" });
    await revokeInvitation(firm, open?.id ?? "");
    expect(await acceptInvitation(ended, userId)).toBeNull();
    expect(await findInAllTables(ended)).toEqual([]);

    const old = await invite(firm, person);
    await getDatabase().firmInvitation.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } });
    expect(await acceptInvitation(old, userId)).toBeNull();
    expect(await findInvitation(old)).toBeNull();
  });

  it("of another firm cannot be ended", async () => {
    const { person, firm } = await newOwnFirm();
    await invite(firm, person);
    const [invitation] = await listInvitations(firm);
    const { firm: other } = await newOwnFirm();
    await revokeInvitation(other, invitation?.id ?? "");
    expect(await listInvitations(firm)).toEqual([invitation]);
    expect(
      await getDatabase().mailMessage.count({ where: { dedupeKey: { contains: invitation?.id ?? "" } } }),
    ).toBe(1);
  });
});
