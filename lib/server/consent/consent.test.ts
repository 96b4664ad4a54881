import { describe, expect, it } from "vitest";
import type { RecordPart } from "@/lib/domain/access/consent";
import type { SharingTerms } from "@/lib/domain/agency/sharing-terms";
import { newAgency, newMember } from "@/lib/testing/agency";
import { newAssessment } from "@/lib/testing/assessment";
import { provideDatabase } from "@/lib/testing/database";
import { openCase } from "../agency/case-scope";
import { getDatabase } from "../database";
import { type FirmScope, openFirm } from "../firm/scope";
import { changeConsent, giveConsent, withdrawConsent } from "./commands";
import { findAgencyByCode, listConsents, listLooks } from "./queries";

provideDatabase();

const terms: SharingTerms = {
  name: "Bakkerij Zoë",
  parts: ["results", "plan"],
  purposes: ["counselling"],
  until: null,
};

async function newFirm(): Promise<FirmScope> {
  const { firmId, visitor } = await newAssessment();
  const firm = await openFirm(firmId, visitor);
  if (!firm) throw new Error("A new firm does not open.");
  return firm;
}

/** A firm, and a counsellor of an agency that it shares with. */
async function newSharing(given: Partial<SharingTerms> = {}) {
  const agency = await newAgency();
  const firm = await newFirm();
  const counsellor = await newMember(agency.id, ["counsellor"], "Ann");
  expect(await giveConsent(firm, agency.code, { ...terms, ...given })).toBe(true);
  const look = async (part: RecordPart) => openCase(await counsellor.open("follow-firms"), firm.id, part);
  return { agency, firm, counsellor, look };
}

const listAudited = async (firm: FirmScope) => {
  const where = { firmId: firm.id };
  const entries = await getDatabase().auditEntry.findMany({ where, orderBy: { sequence: "asc" } });
  return entries.map(({ act }) => act);
};

describe("a firm that shares by code", () => {
  it("is seen by the counsellors of that agency, in the parts it named, under the name it gave", async () => {
    const { firm, look } = await newSharing();
    expect(await look("results")).toMatchObject({ firmId: firm.id, part: "results" });
    expect(await look("answers")).toBeNull();
    expect(await getDatabase().firm.findUnique({ where: { id: firm.id } })).toMatchObject({
      name: terms.name,
    });
  });

  it("is seen by nobody of another agency", async () => {
    const { firm } = await newSharing();
    const other = await newMember((await newAgency()).id, ["counsellor", "manager"]);
    expect(await openCase(await other.open("follow-firms"), firm.id, "results")).toBeNull();
  });

  it("comes into the caseload, for whoever takes it", async () => {
    const { agency, firm } = await newSharing();
    const where = { agencyId: agency.id, firmId: firm.id };
    expect(await getDatabase().case.findMany({ where })).toMatchObject([{ counsellorId: null }]);
  });

  it("is in no caseload and open to no counsellor for statistics alone", async () => {
    const { agency, firm, look } = await newSharing({ purposes: ["statistics"] });
    expect(await look("results")).toBeNull();
    expect(await getDatabase().case.count({ where: { agencyId: agency.id, firmId: firm.id } })).toBe(0);
  });

  it("shares nothing by a code that no agency has", async () => {
    const firm = await newFirm();
    expect(await giveConsent(firm, "00000000", terms)).toBe(false);
    expect(await findAgencyByCode(firm, "00000000")).toBeNull();
    expect((await listConsents(firm)).inForce).toEqual([]);
  });

  it("has one consent with an agency, even if it gives several at the same moment", async () => {
    const { agency, firm } = await newSharing();
    await Promise.all(Array.from({ length: 6 }, () => giveConsent(firm, agency.code, terms)));
    const { inForce, past } = await listConsents(firm);
    expect([inForce.length, past.length]).toEqual([1, 6]);
  });
});

describe("a firm that changes its mind", () => {
  it("is open to nobody from the moment it withdraws, while the counsellor's page is still open", async () => {
    const { agency, firm, look } = await newSharing();
    expect(await look("results")).not.toBeNull();
    expect(await withdrawConsent(firm, agency.id)).toBe(true);
    expect(await look("results")).toBeNull();
    expect(await look("plan")).toBeNull();
    expect(await getDatabase().case.count({ where: { agencyId: agency.id, firmId: firm.id } })).toBe(1);
  });

  it("can share less, and what it shared before stays readable", async () => {
    const { agency, firm, look } = await newSharing();
    expect(await changeConsent(firm, agency.id, { ...terms, parts: ["plan"] })).toBe(true);
    expect(await look("results")).toBeNull();
    expect(await look("plan")).not.toBeNull();
    const { inForce, past } = await listConsents(firm);
    expect(inForce).toMatchObject([{ parts: ["plan"], withdrawnAt: null }]);
    expect(past).toMatchObject([{ parts: ["results", "plan"] }]);
    expect(past[0]?.withdrawnAt).toEqual(inForce[0]?.givenAt);
  });

  it("is followed up by the same counsellor when it comes back, also out of the archive", async () => {
    const { agency, firm, counsellor } = await newSharing();
    const where = { agencyId_firmId: { agencyId: agency.id, firmId: firm.id } };
    const data = { counsellorId: counsellor.membershipId, archivedAt: new Date() };
    await getDatabase().case.update({ where, data });
    await withdrawConsent(firm, agency.id);
    await giveConsent(firm, agency.code, terms);
    expect(await getDatabase().case.findUnique({ where })).toMatchObject({
      counsellorId: counsellor.membershipId,
      archivedAt: null,
    });
  });

  it.each(["", "nonsense", "00000000-0000-0000-0000-000000000000"])(
    "changes and withdraws nothing with an agency that is none: %j",
    async (agencyId) => {
      const firm = await newFirm();
      expect(await changeConsent(firm, agencyId, terms)).toBe(false);
      expect(await withdrawConsent(firm, agencyId)).toBe(false);
    },
  );

  it("cannot change what another firm shares", async () => {
    const { agency, firm } = await newSharing();
    const other = await newFirm();
    expect(await changeConsent(other, agency.id, terms)).toBe(false);
    expect(await withdrawConsent(other, agency.id)).toBe(false);
    expect((await listConsents(firm)).inForce).toHaveLength(1);
    expect((await listConsents(other)).past).toEqual([]);
  });

  it("shares nothing after the end it chose, and cannot withdraw twice", async () => {
    const until = new Date(Date.now() + 60_000);
    const { agency, firm, counsellor } = await newSharing({ until });
    const scope = await counsellor.open("follow-firms");
    expect(await openCase(scope, firm.id, "results", new Date(until.getTime() - 1))).not.toBeNull();
    expect(await openCase(scope, firm.id, "results", until)).toBeNull();
    expect(await withdrawConsent(firm, agency.id, until)).toBe(false);
    expect(await withdrawConsent(firm, agency.id)).toBe(true);
    expect(await withdrawConsent(firm, agency.id)).toBe(false);
  });
});

describe("what was done is kept", () => {
  it("in the audit log, each change with its act", async () => {
    const { agency, firm, look } = await newSharing();
    await changeConsent(firm, agency.id, terms);
    await look("results");
    await withdrawConsent(firm, agency.id);
    await look("results");
    const acts = ["gave-consent", "changed-consent", "looked-at-results", "withdrew-consent"];
    expect(await listAudited(firm)).toEqual(acts);
  });

  it("and the firm reads who looked, at what, and on which day", async () => {
    const { agency, firm, look } = await newSharing();
    for (const part of ["results", "plan", "results", "answers"] as const) await look(part);
    const day = new Date().toISOString().slice(0, 10);
    expect(await listLooks(firm, 1)).toEqual([
      { day, agencyName: agency.name, memberName: "Ann", parts: ["results", "plan"] },
    ]);
    expect(await listLooks(firm, 2)).toEqual([]);
    expect(await listLooks(await newFirm(), 1)).toEqual([]);
  });

  it("without the name of a person whose account is gone", async () => {
    const { firm, counsellor, look } = await newSharing();
    await look("results");
    await getDatabase().user.delete({ where: { id: counsellor.userId } });
    expect(await listLooks(firm, 1)).toMatchObject([{ memberName: null, parts: ["results"] }]);
  });
});
