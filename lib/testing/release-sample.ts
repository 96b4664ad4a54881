/** What this release can store, put into an empty database through its own commands. */
import { randomUUID } from "node:crypto";
import type { Answer, Answers } from "@/lib/domain/assessment/answer";
import { holdingLink } from "@/lib/server/access/visitor";
import { openCase } from "@/lib/server/agency/case-scope";
import {
  createAssessment,
  deleteAssessment,
  saveAnswers,
  saveDraft,
  storeResult,
} from "@/lib/server/assessment/commands";
import { findResult, getAnswers, listResults } from "@/lib/server/assessment/queries";
import { type OwnAssessmentScope, openByToken } from "@/lib/server/assessment/scope";
import { appendAudit } from "@/lib/server/audit/append";
import { assignCases } from "@/lib/server/caseload/commands";
import { markSeen } from "@/lib/server/caseload/firm-file";
import { saveView } from "@/lib/server/caseload/saved-views";
import { getDatabase } from "@/lib/server/database";
import { rotateLink } from "@/lib/server/firm/private-link";
import { type FirmScope, openFirm } from "@/lib/server/firm/scope";
import { changeNote, writeNote } from "@/lib/server/notes/commands";
import { recordCheckIn, recordSupport } from "@/lib/server/outcomes/commands";
import { openOutcomesOfFirm } from "@/lib/server/outcomes/scope";
import { renewCalendarLink } from "@/lib/server/plan/calendar";
import { addStep, changeStep, commentOnStep } from "@/lib/server/plan/commands";
import { openPlanOfFirm } from "@/lib/server/plan/scope";
import { createShareLink, revokeShareLink } from "@/lib/server/sharing/commands";
import { listShareLinks } from "@/lib/server/sharing/queries";
import { newAgency, newMember } from "./agency";
import { listExamples } from "./examples";
import { fingerprint, type ReleaseSample } from "./release-samples";
import { scoreAnswers } from "./result";

const now = new Date("2026-11-25T12:00:00Z");
const daysBefore = (days: number) => new Date(now.getTime() - days * 86_400_000);

/** What a storage could stumble over, as text that somebody typed. */
const odd: Readonly<Record<string, string>> = {
  "stopped.reason": 'Two lines\nand a tab\t, "quotes", a \\ and \\. and \\N, {"json": [1]}',
  "profile.sector": "\u05E9\u05DC\u05D5\u05DD, 日本語, e\u0301 and é, 🛶, \u200B, NULL, null, '; --",
};

async function open(token: string): Promise<OwnAssessmentScope> {
  const scope = await openByToken(token);
  if (!scope) throw new Error("A private link does not open.");
  return scope;
}

interface Begun {
  readonly token: string;
  readonly scope: OwnAssessmentScope;
  readonly firm: FirmScope;
}

async function begin(journey: "quick" | "full"): Promise<Begun> {
  const start = { journey, locale: "en", edition: "2026.1" } as const;
  const { token, firmId } = await createAssessment(start, daysBefore(400));
  const firm = await openFirm(firmId, holdingLink(firmId, token));
  if (!firm) throw new Error("A private link does not open its firm.");
  return { token, firm, scope: await open(token) };
}

async function answer(scope: OwnAssessmentScope, answers: Answers, at: Date): Promise<void> {
  const { revisions } = await getAnswers(scope);
  const changes = Object.entries(answers).map(([questionId, value]) => ({
    changeId: randomUUID(),
    questionId,
    value: value as Answer,
    base: revisions[questionId] ?? 0,
  }));
  await saveAnswers(scope, changes, at);
}

async function finish(scope: OwnAssessmentScope, at: Date): Promise<void> {
  const { answers, revision } = await getAnswers(scope);
  const result = scoreAnswers(answers, at.toISOString().slice(0, 10));
  await storeResult(scope, { revision, answers, result }, at);
}

async function share(scope: OwnAssessmentScope, number: number, days: 7 | 90, at: Date): Promise<string> {
  const token = await createShareLink(scope, { number, days }, at);
  if (token === null) throw new Error("A stored result cannot be shared.");
  return token;
}

/** Answered in full, twice, a year apart; one result shared three times. */
async function addFullFirm(): Promise<{ token: string; links: ReleaseSample["firms"][number]["links"] }> {
  const { token, scope } = await begin("full");
  const example = listExamples().find(({ name }) => name === "machine-builder");
  const before = { ...example?.answers, "commitment.budget": 0, "profile.employees": 9 };
  await answer(scope, before, daysBefore(380));
  await finish(scope, daysBefore(380));
  await answer(scope, { "commitment.budget": "unknown", "profile.employees": 10 }, daysBefore(20));
  await answer(scope, { "commitment.budget": 3 }, daysBefore(10));
  await finish(scope, daysBefore(10));
  const revoked = await share(scope, 2, 90, daysBefore(9));
  const [link] = await listShareLinks(scope);
  await revokeShareLink(scope, link?.id ?? "", daysBefore(8));
  const links = [
    { token: revoked, number: 2, state: "revoked" },
    { token: await share(scope, 1, 7, daysBefore(30)), number: 1, state: "expired" },
    { token: await share(scope, 2, 90, daysBefore(1)), number: 2, state: "open" },
  ] as const;
  return { token, links };
}

/** Begun, with odd text in answers and drafts, and with an answer of every kind. */
async function addOddFirm(): Promise<string> {
  const { token, scope } = await begin("quick");
  await answer(scope, odd, daysBefore(3));
  await answer(
    scope,
    { "odd.list": ["a", "b"], "odd.yes": false, "odd.number": 0.1, "odd.blank": null },
    now,
  );
  for (const [questionId, text] of Object.entries(odd)) await saveDraft(scope, questionId, text);
  return token;
}

/** Links that open nothing any more. */
async function addClosed(): Promise<string[]> {
  const deleted = await begin("full");
  await answer(deleted.scope, { "commitment.budget": 1 }, daysBefore(5));
  await finish(deleted.scope, daysBefore(5));
  await deleteAssessment(deleted.scope);
  const rotated = await begin("full");
  await rotateLink(rotated.firm);
  return [deleted.token, rotated.token];
}

async function describeFirm(
  token: string,
  links: ReleaseSample["firms"][number]["links"],
): Promise<ReleaseSample["firms"][number]> {
  const scope = await open(token);
  const { answers, drafts } = await getAnswers(scope);
  const results = [];
  for (const { number, asOf } of await listResults(scope)) {
    const stored = await findResult(scope, number);
    results.push({ number, asOf, fingerprint: fingerprint([stored?.answers, stored?.result]) });
  }
  return { token, answers, drafts, results, links };
}

/** What was agreed and told, for a firm of its own. */
async function addFollowUp(): Promise<void> {
  const { firm } = await begin("full");
  const plan = openPlanOfFirm(firm);
  const step = { title: "Appoint \\ someone", owner: "Ann", dueOn: "2027-05-31", evidence: "" } as const;
  const id = await addStep(plan, { ...step, status: "open" }, null, daysBefore(80));
  await changeStep(
    plan,
    id,
    1,
    { ...step, status: "done", evidence: odd["profile.sector"] ?? "" },
    daysBefore(3),
  );
  await commentOnStep(plan, id, odd["stopped.reason"] ?? "", daysBefore(2));
  await renewCalendarLink(plan, daysBefore(70));
  const outcomes = openOutcomesOfFirm(firm);
  const figures = {
    exportShare: 12.5,
    countries: 3,
    employees: "unknown",
    turnover: null,
    jobs: 0,
    firstOrder: "yes",
  } as const;
  await recordCheckIn(outcomes, { asOf: "2026-11-01", figures }, daysBefore(24));
  const help = {
    type: "counselling",
    bodyId: null,
    receivedOn: "2026-09-01",
    hours: 2.5,
    rating: 4,
  } as const;
  await recordSupport(outcomes, { ...help, bodyName: odd["profile.sector"] ?? "" }, daysBefore(23));
  await getDatabase().reminderSubscription.create({
    data: {
      firmId: firm.id,
      email: "ann+reminders@firm.example",
      locale: "en",
      timeZone: "Pacific/Auckland",
      rhythm: "weekly",
      quietFrom: 20,
      quietTo: 8,
      confirmedAt: daysBefore(60),
      nextAt: daysBefore(-1),
      told: { create: { key: "step/1", at: daysBefore(4) } },
    },
  });
}

/** A firm in the caseload of an agency, with what its members keep of it. */
async function addCaseload(): Promise<void> {
  const { firm } = await begin("quick");
  const { id: agencyId } = await newAgency("Export \\ Desk");
  const member = await newMember(agencyId, ["manager"]);
  const agency = await member.open("follow-firms");
  const terms = { parts: ["results" as const], purposes: ["counselling" as const] };
  await getDatabase().consent.create({
    data: { agencyId, firmId: firm.id, ...terms, givenAt: daysBefore(60) },
  });
  const { id: caseId } = await getDatabase().case.create({ data: { agencyId, firmId: firm.id } });
  const scope = await openCase(agency, firm.id, "results", now);
  if (!scope) throw new Error("A case does not open.");
  const note = { kind: "meeting", audience: "agency", happenedOn: "2026-10-01" } as const;
  const id = await writeNote(scope, { ...note, text: odd["stopped.reason"] ?? "" }, daysBefore(50));
  await changeNote(
    scope,
    id,
    { ...note, audience: "firm", text: odd["profile.sector"] ?? "" },
    daysBefore(49),
  );
  const handover = { firmIds: [firm.id], to: member.membershipId, note: odd["profile.sector"] ?? "" };
  await assignCases(agency, handover, daysBefore(40));
  await saveView(agency, odd["profile.sector"] ?? "", "work=gaps&search=%F0%9F%9B%B6");
  await markSeen(scope, daysBefore(30));
  await getDatabase().caseLetter.create({ data: { caseId, kind: "look-again", recipients: 1 } });
}

async function addAudit(): Promise<void> {
  for (const subjectId of ["naïve \u{1F600} id", undefined, ""]) {
    const fact = {
      userId: null,
      act: "looked-at-results",
      ...(subjectId === undefined ? {} : { subjectId }),
    } as const;
    await getDatabase().$transaction((tx) => appendAudit(tx, fact));
  }
}

/** Returns what later releases must find again. */
export async function fillSample(): Promise<ReleaseSample> {
  const closed = await addClosed();
  const full = await addFullFirm();
  const firms = [await describeFirm(full.token, full.links), await describeFirm(await addOddFirm(), [])];
  await addFollowUp();
  await addCaseload();
  await addAudit();
  return { now: now.toISOString(), firms, closed };
}
