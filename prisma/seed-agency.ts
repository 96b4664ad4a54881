/** An agency with its caseload: a manager, two counsellors and firms in every state there is. */
import { randomBytes, randomUUID } from "node:crypto";
import { hashPassword } from "better-auth/crypto";
import type { Role } from "@/lib/domain/access/agency-acts";
import { makeAgencyCode } from "@/lib/domain/agency/agency-code";
import { createToken, hashToken } from "@/lib/server/access/token";
import { openCase } from "@/lib/server/agency/case-scope";
import { type AgencyScope, openAgency } from "@/lib/server/agency/scope";
import { assignCases } from "@/lib/server/caseload/commands";
import { findNewestResult, markSeen } from "@/lib/server/caseload/firm-file";
import { getDatabase } from "@/lib/server/database";
import { changeNote, writeNote } from "@/lib/server/notes/commands";
import { type DemoCase, demoAgency, demoCases, demoCounsellors } from "./demo-agency";
import { answerAll, beginAssessment, finish, noonOf, readExample } from "./history";

type Follower = AgencyScope<"follow-firms">;

/** Who can look around, and where. */
export interface SeededAgency {
  readonly agencyId: string;
  readonly password: string;
  readonly people: readonly { readonly name: string; readonly email: string; readonly role: Role }[];
}

const DAY = 24 * 60 * 60 * 1000;
const dayAgo = (days: number) => new Date(Date.now() - days * DAY).toISOString().slice(0, 10);
const momentAgo = (days: number) => noonOf(dayAgo(days));

/** The run is part of each address, so that the next run can add another agency. */
async function addMember(agencyId: string, run: string, name: string, role: Role, password: string) {
  const id = randomUUID();
  const [first = ""] = name.toLowerCase().split(" ");
  const email = `${first}.${run}@export-desk.example`;
  await getDatabase().user.create({
    data: {
      id,
      name,
      email,
      emailVerified: true,
      accounts: {
        create: {
          id: randomUUID(),
          accountId: id,
          providerId: "credential",
          password: await hashPassword(password),
        },
      },
      memberships: { create: { agencyId, roles: [role] } },
    },
  });
  const scope = await openAgency(agencyId, { tokens: new Map(), userId: id }, "follow-firms");
  if (!scope) throw new Error("A new member does not get into the agency.");
  return { scope, person: { name, email, role } };
}

/** The firm with its assessments, as it would have made them itself. */
async function addHistory({ example, results, open }: DemoCase): Promise<string> {
  const answers = readExample(example);
  const begin = dayAgo(results[0]?.ago ?? open?.ago ?? 5);
  const { scope } = await beginAssessment(begin);
  for (const { ago, differed } of results) {
    await answerAll(scope, { ...answers, ...differed }, momentAgo(ago));
    await finish(scope, dayAgo(ago));
  }
  if (!open) return scope.firmId;
  const entries = Object.entries(answers).slice(0, open.count);
  if (results.length === 0) {
    await answerAll(scope, Object.fromEntries(entries), momentAgo(open.ago));
    return scope.firmId;
  }
  // Another assessment, begun from nothing: the firm answers anew.
  const again = await getDatabase().assessment.create({
    data: {
      firmId: scope.firmId,
      edition: scope.edition,
      locale: "en",
      journey: "full",
      createdAt: momentAgo(open.ago),
    },
  });
  await answerAll({ ...scope, id: again.id }, Object.fromEntries(entries), momentAgo(open.ago));
  return scope.firmId;
}

async function addNotes(
  follower: Follower,
  firmId: string,
  { notes = [], isSeen, results }: DemoCase,
): Promise<void> {
  const scope = await openCase(follower, firmId, "results");
  if (!scope) return;
  for (const { ago, ...note } of notes)
    await writeNote(scope, { ...note, happenedOn: dayAgo(ago) }, momentAgo(ago));
  const newest = isSeen && results.length > 0 ? await findNewestResult(scope) : null;
  if (newest) await markSeen(scope, newest.stored.createdAt);
}

interface Cast {
  readonly agencyId: string;
  readonly manager: Follower;
  readonly counsellors: Readonly<Record<keyof typeof demoCounsellors, Follower>>;
}

/** The mailed link by which the firm once came. */
function addUsedInvitation(agencyId: string, firmName: string, email: string) {
  const moment = momentAgo(600);
  const data = { agencyId, firmName, email, uses: 1, createdAt: moment, expiresAt: moment };
  return getDatabase().invitation.create({ data: { ...data, tokenHash: hashToken(createToken()) } });
}

async function addCase({ agencyId, manager, counsellors }: Cast, made: DemoCase): Promise<void> {
  const { name, follower, shares, consentEnded, isArchived, invitedAt, steps = [] } = made;
  const database = getDatabase();
  const firmId = await addHistory(made);
  const invitation = invitedAt && (await addUsedInvitation(agencyId, name, invitedAt));
  await database.firm.update({
    where: { id: firmId },
    data: {
      name,
      consents: {
        create: {
          agencyId,
          parts: [...(shares ?? [])],
          invitationId: invitation ? invitation.id : null,
          purposes: ["counselling", "statistics"],
          givenAt: momentAgo(600),
          until: consentEnded === "expired" ? momentAgo(3) : new Date(Date.now() + 400 * DAY),
          withdrawnAt: consentEnded === "withdrawn" ? momentAgo(8) : null,
        },
      },
      cases: {
        create: {
          agencyId,
          counsellorId: follower && counsellors[follower].membershipId,
          createdAt: momentAgo(600),
          archivedAt: isArchived ? momentAgo(40) : null,
        },
      },
      planSteps: {
        create: steps.map(({ title, dueIn }) => ({
          title,
          dueOn: new Date(Date.now() + dueIn * DAY),
          createdAt: momentAgo(60),
        })),
      },
    },
  });
  await addNotes(follower ? counsellors[follower] : manager, firmId, made);
}

/** One firm that changed hands, and one note that was written anew. */
async function addAfterwards({ manager, counsellors }: Cast): Promise<void> {
  const found = await getDatabase().case.findFirstOrThrow({
    where: { agencyId: manager.id, firm: { name: "NovaCell" } },
    select: { firmId: true },
  });
  const note =
    "They negotiate with a partner in Denmark. Call before the end of the month: the board decides then.";
  const { Ines, Joris } = counsellors;
  await assignCases(manager, { firmIds: [found.firmId], to: Joris.membershipId, note: "" }, momentAgo(50));
  await assignCases(Joris, { firmIds: [found.firmId], to: Ines.membershipId, note }, momentAgo(6));
  const scope = await openCase(Ines, found.firmId, "results");
  if (!scope) return;
  const draft = { kind: "meeting", audience: "agency", happenedOn: dayAgo(5) } as const;
  const id = await writeNote(scope, { ...draft, text: "Called the owner." }, momentAgo(5));
  const text = "Called the owner. She sends the draft of the contract, and we read it together.";
  await changeNote(scope, id, { ...draft, text }, momentAgo(4));
}

/** Adds the agency and all that belongs to it. */
export async function seedAgency(): Promise<SeededAgency> {
  const run = randomBytes(2).toString("hex");
  const password = `look around ${randomBytes(6).toString("hex")}`;
  const { id: agencyId } = await getDatabase().agency.create({
    data: { name: demoAgency.name, code: makeAgencyCode(randomBytes(8)) },
  });
  const add = (name: string, role: Role) => addMember(agencyId, run, name, role, password);
  const manager = await add(demoAgency.manager, "manager");
  const [Ines, Joris] = [
    await add(demoCounsellors.Ines, "counsellor"),
    await add(demoCounsellors.Joris, "counsellor"),
  ];
  const cast: Cast = {
    agencyId,
    manager: manager.scope,
    counsellors: { Ines: Ines.scope, Joris: Joris.scope },
  };
  for (const made of demoCases) await addCase(cast, made);
  await addAfterwards(cast);
  return { agencyId, password, people: [manager, Ines, Joris].map(({ person }) => person) };
}
