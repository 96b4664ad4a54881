import { beforeAll, describe, expect, it } from "vitest";
import { newAgency, newMember, newPerson } from "@/lib/testing/agency";
import { provideDatabase } from "@/lib/testing/database";
import { addPortfolio, type MadeFirm, plainFirm } from "@/lib/testing/portfolio";
import { watchStatements } from "@/lib/testing/watched-database";
import { getDatabase } from "../database";
import { previewLetters, sendLetters } from "./letters";

provideDatabase();

beforeAll(() => {
  process.env.PUBLIC_URL = "https://seaworthy.example";
});

const now = new Date("2026-11-25T10:00:00Z");
const later = new Date("2026-12-02T10:00:00Z");
const withdrawn = plainFirm.consents.map((consent) => ({ ...consent, withdrawnAt: now }));

async function newDesk(...firms: readonly Partial<MadeFirm>[]) {
  const { id: agencyId } = await newAgency();
  const manager = await newMember(agencyId, ["manager"], "Mara Claes");
  const [agency, inviting] = [await manager.open("follow-firms"), await manager.open("invite-firms")];
  const firmIds = await addPortfolio(
    agencyId,
    firms.map((firm) => ({ ...plainFirm, ...firm })),
  );
  const send = (at = now) => sendLetters(agency, inviting, { firmIds, locale: "en" }, at);
  return { agencyId, agency, firmIds, send };
}

async function addPerson(firmId: string | undefined): Promise<string> {
  const { userId, email } = await newPerson();
  await getDatabase().firmPerson.create({ data: { firmId: firmId ?? "", userId } });
  return email;
}

/** As if the firm had come by a mailed invitation. */
async function invite(agencyId: string, firmId: string | undefined, email: string): Promise<void> {
  const { id: invitationId } = await getDatabase().invitation.create({
    data: { agencyId, email, tokenHash: email.padEnd(64, "0"), expiresAt: now },
  });
  await getDatabase().consent.updateMany({
    where: { firmId: firmId ?? "", agencyId },
    data: { invitationId },
  });
}

const mailsTo = (to: string) => getDatabase().mailMessage.findMany({ where: { to } });

describe("writing to firms", () => {
  it("shows who would get what, with no address but those that the agency invited", async () => {
    const { agencyId, agency, firmIds } = await newDesk(
      { name: "A" },
      { name: "B", results: [], openSince: now },
      { name: "C", consents: withdrawn },
      { name: "D", consents: withdrawn },
    );
    const [first, second, third, fourth] = firmIds;
    const emails = [await addPerson(first), await addPerson(first), await addPerson(fourth)];
    await invite(agencyId, second, "b@example.org");
    await invite(agencyId, third, "c@example.org");
    const previews = await previewLetters(agency, firmIds, now);
    expect(previews).toMatchObject([
      { name: "A", plan: { letter: "look-again", to: "people" }, people: 2, invited: null },
      { name: "B", plan: { letter: "go-on", to: "invited" }, people: 0, invited: "b@example.org" },
      { name: "C", plan: { letter: "share-again", to: "invited" }, people: 0, invited: "c@example.org" },
      { name: "D", plan: { obstacle: "no-consent" }, people: 0, invited: null },
    ]);
    for (const email of emails) expect(JSON.stringify(previews)).not.toContain(email);
  });

  it("sends each mail once, however often and by however many the button is pressed", async () => {
    const { agencyId, firmIds, send } = await newDesk({ name: "Maes & Zonen" });
    const email = await addPerson(firmIds[0]);
    const outcomes = await Promise.all([send(), send(), send()]);
    expect(outcomes.map(({ done }) => done).sort()).toEqual([0, 0, 1]);
    const [mail, ...more] = await mailsTo(email);
    expect(more).toEqual([]);
    expect(mail?.text).toContain(`https://seaworthy.example/en/firm/${firmIds[0]}`);
    expect(mail?.text).toContain("Maes & Zonen");
    expect(mail?.text).toContain("Mara Claes of Export Desk");
    const acts = await getDatabase().auditEntry.findMany({ where: { agencyId } });
    expect(acts).toMatchObject([{ act: "wrote-to-firm", firmId: firmIds[0] }]);
  });

  it("lets a week pass before the next mail", async () => {
    const { firmIds, send, agency } = await newDesk({});
    const email = await addPerson(firmIds[0]);
    await send();
    const before = new Date(later.getTime() - 1);
    expect(await previewLetters(agency, firmIds, before)).toMatchObject([
      { plan: { obstacle: "written-lately" } },
    ]);
    expect(await send(before)).toEqual({ done: 0, left: 1 });
    expect(await send(later)).toEqual({ done: 1, left: 0 });
    expect(await mailsTo(email)).toHaveLength(2);
  });

  it("invites a firm that shares no more at the address that the agency has, and at no other", async () => {
    const { agencyId, firmIds, send } = await newDesk({ consents: withdrawn });
    const email = await addPerson(firmIds[0]);
    await invite(agencyId, firmIds[0], "office@example.org");
    expect(await send()).toEqual({ done: 1, left: 0 });
    expect(await mailsTo(email)).toEqual([]);
    const [mail] = await mailsTo("office@example.org");
    expect(mail?.text).toMatch(/https:\/\/seaworthy\.example\/en\/join\/[\w-]{27}/);
  });

  it("writes to nobody whose address is not confirmed", async () => {
    const { firmIds, send } = await newDesk({});
    const email = await addPerson(firmIds[0]);
    await getDatabase().user.update({ where: { email }, data: { emailVerified: false } });
    expect(await send()).toEqual({ done: 0, left: 1 });
    expect(await mailsTo(email)).toEqual([]);
  });

  it("asks as few questions of the database for many firms as for one", async () => {
    const [one, many] = [await newDesk({}), await newDesk(...Array.from({ length: 40 }, () => ({})))];
    const counts = [];
    for (const { agency, firmIds } of [one, many]) {
      const statements = await watchStatements(() => previewLetters(agency, firmIds, now));
      counts.push(statements.length);
    }
    expect(counts[1]).toBe(counts[0]);
  });
});
