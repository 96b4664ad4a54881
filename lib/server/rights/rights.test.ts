import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { AUDITED_ACTS } from "@/lib/domain/access/audited-acts";
import { newAgency, newMember, newPerson } from "@/lib/testing/agency";
import { provideDatabase } from "@/lib/testing/database";
import { findInAllTables } from "@/lib/testing/find-text";
import { newMarkedFirm } from "@/lib/testing/marked-firm";
import { holdingLink } from "../access/visitor";
import { getDatabase } from "../database";
import { openFirm } from "../firm/scope";
import { deletePerson } from "../identity/person";
import { eraseFirm } from "./erase-firm";
import { exportFirm, exportPerson } from "./export";
import { AUTHORED, FIRM_TABLES, OWNERS, PERSON_TABLES, SECRET_COLUMNS } from "./owners";
import { deleteOutdated } from "./retention";

provideDatabase();

const words = JSON.parse(readFileSync("content/locales/en/ui/records.json", "utf8"));
/** Of any subscription to reminders. */
const reminder = {
  locale: "en",
  timeZone: "Europe/Brussels",
  rhythm: "weekly",
  quietFrom: 20,
  quietTo: 8,
  nextAt: new Date(),
} as const;
const newMarker = () => `mark${randomUUID().slice(0, 8)}`;

async function newTied(marker = newMarker()) {
  const agency = await newAgency();
  const counsellor = await newMember(agency.id, ["counsellor"]);
  const person = await newPerson(`${marker} person`);
  const ties = { agencyId: agency.id, counsellorId: counsellor.membershipId, noteBy: counsellor.userId };
  const firm = await newMarkedFirm(marker, { ...ties, userId: person.userId });
  const scope = await openFirm(firm.id, holdingLink(firm.id, firm.token));
  if (!scope) throw new Error("The firm does not open with its own link.");
  return { marker, agency, counsellor, person, firm, scope };
}

function signedIn({ userId, email }: { userId: string; email: string }) {
  const state = { sessionId: "", signedInAt: new Date(), isConfirmed: true, hasSecondFactor: false };
  return { userId, email, name: "", locale: "en", ...state } as const;
}

async function addAccountRows({ userId, email }: { userId: string; email: string }, marker: string) {
  const {
    session,
    account,
    twoFactor,
    verification,
    mailMessage,
    clientImport,
    savedView,
    reminderSubscription,
  } = getDatabase();
  const expiresAt = new Date(Date.now() + 86_400_000);
  const id = randomUUID();
  await session.create({ data: { id, userId, token: `${marker} secret`, expiresAt, userAgent: marker } });
  await account.create({
    data: { id, userId, accountId: userId, providerId: "credential", password: `${marker} secret` },
  });
  await twoFactor.create({
    data: { id, userId, secret: `${marker} secret`, backupCodes: `${marker} secret` },
  });
  await verification.create({ data: { id, identifier: `sign-in:${email}`, value: userId, expiresAt } });
  await mailMessage.create({
    data: {
      kind: "sign-in-link",
      dedupeKey: id,
      to: email,
      subject: marker,
      text: marker,
      sentAt: new Date(),
    },
  });
  const agency = await newAgency();
  const { id: membershipId } = await getDatabase().membership.create({
    data: { agencyId: agency.id, userId, roles: ["counsellor"] },
  });
  await savedView.create({ data: { membershipId, name: marker, query: "" } });
  await reminderSubscription.create({ data: { ...reminder, membershipId, email: `${marker}@example.com` } });
  const list = { agencyId: agency.id, userId, fileName: marker, text: marker, encoding: "utf-8", expiresAt };
  await clientImport.create({ data: list });
}

describe("the registry of tables", { timeout: 60_000 }, () => {
  it("says whose every table is, and knows no table that is gone", async () => {
    const found = await getDatabase().$queryRaw<{ name: string }[]>`
      SELECT table_name AS name FROM information_schema.tables
      WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`;
    expect(Object.keys(OWNERS).sort()).toEqual(found.map(({ name }) => name).sort());
  });

  it("knows every column that names a person", async () => {
    const found = await getDatabase().$queryRaw<{ table: string; column: string }[]>`
      SELECT table_name AS table, column_name AS column FROM information_schema.columns
      WHERE table_schema = 'public' AND column_name ~ '^(userId|authorId|byId|.*ById)$'`;
    const known = (table: string, column: string) =>
      table === "AuditEntry" ||
      (PERSON_TABLES as readonly string[]).includes(table) ||
      (AUTHORED as Record<string, { column: string }>)[table]?.column === column;
    expect(found.filter(({ table, column }) => !known(table, column))).toEqual([]);
  });

  it("knows every column with a secret", async () => {
    const found = await getDatabase().$queryRaw<{ name: string }[]>`
      SELECT DISTINCT column_name AS name FROM information_schema.columns
      WHERE table_schema = 'public' AND column_name ~* 'token|password|secret|backupCodes'
        AND column_name !~ 'ExpiresAt$'`;
    expect(found.map(({ name }) => name).sort()).toEqual([...SECRET_COLUMNS].sort());
  });

  it("has words for every part of an export and every act", async () => {
    const named = [...FIRM_TABLES, ...PERSON_TABLES, ...Object.keys(AUTHORED), "AuditEntry", "MailMessage"];
    expect(Object.keys(words.tables).sort()).toEqual([...new Set(named)].sort());
    expect(Object.keys(words.audit.acts).sort()).toEqual([...AUDITED_ACTS].sort());
  });
});

describe("an export", { timeout: 60_000 }, () => {
  it("of a firm holds every row that is stored of it, and no secret", async () => {
    const { marker, firm, scope } = await newTied();
    const parts = await exportFirm(scope);
    const text = JSON.stringify(parts);
    const stored = await findInAllTables(marker);
    const agencys = ["Handover", "Invitation", "MailMessage", "User"];
    const shown = parts.filter(({ rows }) => JSON.stringify(rows).includes(marker)).map(({ name }) => name);
    // The version of the note was for the agency alone.
    expect(shown.sort()).toEqual(stored.filter((name) => ![...agencys, "NoteVersion"].includes(name)).sort());
    expect(parts.find(({ name }) => name === "NoteVersion")?.rows).toEqual([]);
    for (const { name, rows } of parts)
      if (!["Proposal", "NoteVersion", "AuditEntry"].includes(name)) expect(rows, name).not.toEqual([]);
    expect(text).not.toContain("tokenHash");
    expect(text).not.toContain(firm.token);
  });

  it("of a person holds what is theirs, and of a firm that withdrew no word", async () => {
    const { marker, person } = await newTied();
    const own = newMarker();
    await addAccountRows(person, own);
    const parts = await exportPerson(signedIn(person));
    const text = JSON.stringify(parts);
    for (const name of [
      "User",
      "Session",
      "Account",
      "TwoFactor",
      "Membership",
      "SavedView",
      "MailMessage",
      "ReminderSubscription",
    ])
      expect(parts.find((part) => part.name === name)?.rows, name).not.toEqual([]);
    expect(text).not.toContain(`${own} secret`);
    expect(text, "their own comment").toContain(`${marker} comment`);
    for (const word of ["step", "answer", "body", "firm", "note"])
      expect(text).not.toContain(`${marker} ${word}`);
  });
});

describe("an erasure", { timeout: 60_000 }, () => {
  it("of a firm leaves its number in the audit log, nothing else, and its neighbours as they were", async () => {
    const [gone, kept] = [await newTied(), await newTied()];
    const before = await findInAllTables(kept.marker);
    expect(await findInAllTables(gone.marker)).toEqual(before);
    expect(before.length).toBeGreaterThan(12);
    await eraseFirm(gone.scope);
    expect(await findInAllTables(gone.marker)).toEqual(["User"]); // the person's own name
    for (const id of [gone.firm.assessmentId, gone.firm.stepId, gone.firm.noteId])
      expect(await findInAllTables(id)).toEqual([]);
    expect(await findInAllTables(gone.firm.id)).toEqual(["AuditEntry"]);
    expect(await findInAllTables(kept.marker)).toEqual(before);
    await eraseFirm(gone.scope);
  });

  it("of a firm takes along the reminders that wait to be sent to it", async () => {
    const [gone, kept] = [await newTied(), await newTied()];
    const waiting = async ({ firm, marker }: typeof gone) => {
      const email = `${marker}@example.com`;
      const { id } = await getDatabase().reminderSubscription.create({
        data: { ...reminder, firmId: firm.id, email },
      });
      const mail = { kind: "reminder-digest", to: email, subject: "" };
      for (const key of [`reminder:${id}:now`, `reminder-question:${id}:now`])
        await getDatabase().mailMessage.create({ data: { ...mail, dedupeKey: key } });
      return () => getDatabase().mailMessage.count({ where: { to: email } });
    };
    const [countGone, countKept] = [await waiting(gone), await waiting(kept)];
    await eraseFirm(gone.scope);
    expect(await countGone()).toBe(0);
    expect(await countKept()).toBe(2);
  });

  it("of a person leaves their number in histories and the audit log, and nothing else", async () => {
    const { marker, agency, person, firm } = await newTied();
    const own = newMarker();
    await addAccountRows(person, own);
    // In another one they are the counsellor too.
    const both = { userId: person.userId, noteBy: person.userId };
    await newMarkedFirm(newMarker(), { ...both, agencyId: agency.id, counsellorId: null });
    await getDatabase().invitation.updateMany({ data: { email: person.email, roles: ["counsellor"] } });
    expect((await findInAllTables(own)).length).toBeGreaterThan(5);
    expect(await deletePerson(signedIn(person))).toEqual([]);
    expect(await findInAllTables(own)).toEqual([]);
    expect(await findInAllTables(person.email)).toEqual([]);
    expect(await findInAllTables(`${marker} person`)).toEqual([]);
    const histories = Object.entries(AUTHORED).flatMap(([name, kept]) => ("isHistory" in kept ? [name] : []));
    expect(await findInAllTables(person.userId)).toEqual(["AuditEntry", ...histories].sort());
    expect(await findInAllTables(`${marker} step`), "what they made for the firm").toEqual(["PlanStep"]);
    expect(await findInAllTables(firm.id)).toContain("Firm");
  });
});

describe("retention", { timeout: 60_000 }, () => {
  const now = new Date("2027-06-01T03:00:00Z");
  const ago = (days: number) => new Date(now.getTime() - days * 86_400_000);

  it("deletes what has ended for longer than the setting says, and not what ended later", async () => {
    const { id: agencyId } = await newAgency();
    const { invitation, mailMessage, clientImport, directoryReport } = getDatabase();
    await Promise.all([invitation.deleteMany(), mailMessage.deleteMany(), directoryReport.deleteMany()]);
    for (const days of [29, 31]) {
      const at = ago(days);
      const tokenHash = () => randomUUID().padEnd(64);
      await invitation.create({ data: { agencyId, tokenHash: tokenHash(), expiresAt: at } });
      const later = { expiresAt: ago(-9), revokedAt: at };
      await invitation.create({ data: { agencyId, tokenHash: tokenHash(), ...later } });
      const mail = { kind: "sign-in-link", dedupeKey: randomUUID(), to: "a@b.example", subject: "" };
      await mailMessage.create({ data: { ...mail, sentAt: at } });
      const told = { bodyId: "a", checked: at, kind: "web", details: "", locale: "en" };
      await directoryReport.create({ data: { ...told, closedAt: at } });
    }
    const list = { agencyId, userId: "a", fileName: "a.csv", text: "a", encoding: "utf-8" };
    await clientImport.create({ data: { ...list, expiresAt: ago(0) } });
    await clientImport.create({ data: { ...list, expiresAt: ago(0), confirmedAt: ago(900), text: null } });
    await deleteOutdated(now, { days: 30 });
    await deleteOutdated(now, { days: 30 });
    expect(await invitation.count()).toBe(2);
    expect(await mailMessage.count()).toBe(1);
    expect(await directoryReport.count()).toBe(1);
    expect(await clientImport.count({ where: { userId: "a" } })).toBe(1);
  });

  it("deletes more than fit into one batch", async () => {
    const { mailMessage } = getDatabase();
    const mail = { kind: "sign-in-link", to: "a@b.example", subject: "", sentAt: ago(400) };
    await mailMessage.createMany({
      data: Array.from({ length: 1001 }, () => ({ ...mail, dedupeKey: randomUUID() })),
    });
    await deleteOutdated(now, { days: 365 });
    expect(await mailMessage.count({ where: { sentAt: { lte: ago(365) } } })).toBe(0);
  });

  it("deletes no firm unless a setting says so, and then only those that nobody changed since", async () => {
    const [idle, busy, rated] = [await newTied(), await newTied(), await newTied()];
    const far = new Date(Date.now() + 3 * 365 * 86_400_000);
    await deleteOutdated(far, { days: 30 });
    expect(await findInAllTables(idle.firm.assessmentId)).not.toEqual([]);
    const recent = new Date(far.getTime() - 30 * 86_400_000);
    await getDatabase().planStepEntry.create({
      data: { stepId: busy.firm.stepId, comment: "on", at: recent },
    });
    const { assessmentId } = rated.firm;
    const rating = { questionId: "commitment.budget", value: 2, reason: "", agencyId: rated.agency.id };
    await getDatabase().rating.create({ data: { ...rating, assessmentId, createdAt: recent } });
    await deleteOutdated(far, { days: 30, firmMonths: 24 });
    expect(await findInAllTables(rated.firm.id)).toContain("Firm");
    expect(await findInAllTables(idle.firm.id)).toEqual(["AuditEntry"]);
    expect(await findInAllTables(busy.firm.id)).toContain("Firm");
    expect(await openFirm(busy.firm.id, holdingLink(busy.firm.id, busy.firm.token))).not.toBeNull();
  });
});
