import { describe, expect, it } from "vitest";
import { newAgency, newMember, newPerson } from "@/lib/testing/agency";
import { provideDatabase } from "@/lib/testing/database";
import { holdingLink, type Visitor } from "../access/visitor";
import { openCase } from "../agency/case-scope";
import { endMembership } from "../agency/members";
import { saveAnswers } from "../assessment/commands";
import { getAnswers } from "../assessment/queries";
import { openAssessment, openByToken, openHandedOver } from "../assessment/scope";
import { getDatabase } from "../database";
import { openFirm } from "../firm/scope";
import { refuseProposal, takeOver } from "./answer";
import { deleteLapsedProposals, dropProposal, handOver, PROPOSAL_DAYS, proposeFirm } from "./commands";
import { listProposals } from "./queries";
import { openProposal } from "./scope";

provideDatabase();

const nobody: Visitor = { tokens: new Map(), userId: null };
const now = new Date();
const end = new Date(now.getTime() + PROPOSAL_DAYS * 86_400_000);
const terms = { name: "Zoë", parts: ["results"], purposes: ["counselling"], until: null } as const;
const change = { changeId: "change-1", questionId: "commitment.budget", value: 2, base: 0 };

async function newProposed() {
  const agency = await newAgency();
  const counsellor = await newMember(agency.id, ["counsellor"], "Ann");
  const scope = await counsellor.open("follow-firms");
  const made = await proposeFirm(
    scope,
    { name: "Zoë", journey: "full", locale: "en", edition: "2026.1" },
    now,
  );
  const [proposal] = await listProposals(scope, now);
  return { agency, counsellor, scope, made, id: proposal?.id ?? "" };
}

async function handed() {
  const proposed = await newProposed();
  const token = (await handOver(proposed.scope, proposed.id, now)) ?? "";
  const opened = await openProposal(token, nobody, now);
  if (opened.state !== "open") throw new Error("A proposal that was handed over does not open.");
  return { ...proposed, token, proposal: opened.proposal };
}

describe("an assessment that a counsellor began in a meeting", () => {
  it("is answered by that counsellor, and the history says who entered what", async () => {
    const { counsellor, made } = await newProposed();
    const scope = await openAssessment(made.id, counsellor.visitor, now);
    if (!scope) throw new Error("The counsellor may answer.");
    expect(await saveAnswers(scope, [change])).toMatchObject([{ state: "saved" }]);
    const changes = await getDatabase().answerChange.findMany({ where: { assessmentId: made.id } });
    expect(changes).toMatchObject([{ enteredById: counsellor.userId }]);
  });

  it("is open to nobody else: no colleague, no manager, no other agency, no one without an account", async () => {
    const { agency, made, scope } = await newProposed();
    const others = [
      await newMember(agency.id, ["counsellor", "manager", "administrator"]),
      await newMember((await newAgency()).id, ["counsellor"]),
      await newPerson(),
    ];
    for (const { visitor } of others) expect(await openAssessment(made.id, visitor, now)).toBeNull();
    expect(await openAssessment(made.id, nobody, now)).toBeNull();
    expect(await openCase(scope, made.firmId, "answers", now)).toBeNull();
  });

  it("is no firm of the counsellor's: what is the firm's alone stays closed", async () => {
    const { counsellor, made } = await newProposed();
    expect(await openFirm(made.firmId, counsellor.visitor)).toBeNull();
    const scope = await openAssessment(made.id, counsellor.visitor, now);
    expect(scope?.enteredById).toBe(counsellor.userId);
  });

  it("closes when its time is over, and when the counsellor leaves", async () => {
    const { agency, counsellor, made, scope } = await newProposed();
    expect(await openAssessment(made.id, counsellor.visitor, new Date(end.getTime() - 1))).not.toBeNull();
    expect(await openAssessment(made.id, counsellor.visitor, end)).toBeNull();
    expect(await listProposals(scope, end)).toEqual([]);
    const administrator = await newMember(agency.id, ["administrator"]);
    await endMembership(await administrator.open("administer"), counsellor.membershipId, now);
    expect(await openAssessment(made.id, counsellor.visitor, now)).toBeNull();
  });
});

describe("the firm", () => {
  it("reads what was entered before it answers", async () => {
    const { counsellor, made, proposal } = await handed();
    const scope = await openAssessment(made.id, counsellor.visitor, now);
    if (scope) await saveAnswers(scope, [change]);
    const read = await openHandedOver(proposal);
    expect(read && (await getAnswers(read)).answers).toEqual({ "commitment.budget": 2 });
  });

  it("takes it over with a private link of its own and shares what it chooses; the counsellor's way in ends", async () => {
    const { counsellor, scope, made, token, proposal } = await handed();
    const own = await takeOver(proposal, terms, now);
    if (!own) throw new Error("The firm may answer.");
    expect(await openAssessment(made.id, holdingLink(made.firmId, own.token))).not.toBeNull();
    expect(await openByToken(token)).toBeNull();
    expect(await openAssessment(made.id, counsellor.visitor, now)).toBeNull();
    expect(await openCase(scope, made.firmId, "results")).not.toBeNull();
    expect(await openCase(scope, made.firmId, "answers")).toBeNull();
    const found = await getDatabase().case.findFirst({ where: { firmId: made.firmId } });
    expect(found?.counsellorId).toBe(counsellor.membershipId);
  });

  it("takes it over and shares nothing", async () => {
    const { scope, counsellor, made, proposal } = await handed();
    const own = await takeOver(proposal, null, now);
    expect(own && (await openByToken(own.token))).toMatchObject({ id: made.id });
    expect(await openAssessment(made.id, counsellor.visitor, now)).toBeNull();
    expect(await openCase(scope, made.firmId, "results")).toBeNull();
    expect(await getDatabase().case.count({ where: { firmId: made.firmId } })).toBe(0);
  });

  it("has it deleted, with all that was entered", async () => {
    const { made, proposal } = await handed();
    expect(await refuseProposal(proposal, now)).toBe(true);
    expect(await getDatabase().firm.count({ where: { id: made.firmId } })).toBe(0);
    expect(await getDatabase().assessment.count({ where: { id: made.id } })).toBe(0);
  });

  it("answers once: of several who try at the same moment one alone decides", async () => {
    const { made, proposal } = await handed();
    const tries = [
      takeOver(proposal, terms, now),
      takeOver(proposal, null, now),
      takeOver(proposal, terms, now),
    ];
    const taken = (await Promise.all(tries)).filter((own) => own !== null);
    expect(taken).toHaveLength(1);
    expect(await refuseProposal(proposal, now)).toBe(false);
    expect(await getDatabase().firm.count({ where: { id: made.firmId } })).toBe(1);
  });
});

describe("the link that is handed over", () => {
  it("opens no assessment by itself, and is useless once a new one was made or the firm has answered", async () => {
    const { scope, id, made, token, proposal } = await handed();
    expect(await openAssessment(made.id, holdingLink(made.firmId, token), now)).toBeNull();
    const renewed = await handOver(scope, id, now);
    expect((await openProposal(token, nobody, now)).state).toBe("unknown");
    expect((await openProposal(renewed ?? "", nobody, now)).state).toBe("open");
    await takeOver(proposal, null, now);
    expect((await openProposal(renewed ?? "", nobody, now)).state).toBe("unknown");
    expect(await handOver(scope, id, now)).toBeNull();
  });

  it("lets nobody of the agency answer for the firm", async () => {
    const { agency, counsellor, token } = await handed();
    const colleague = await newMember(agency.id, ["administrator"]);
    for (const { visitor } of [counsellor, colleague])
      expect(await openProposal(token, visitor, now)).toEqual({ state: "member", agencyName: agency.name });
  });

  it("is made, and what was begun is taken back, by that counsellor alone", async () => {
    const { agency, scope, id, made } = await newProposed();
    const colleague = await (await newMember(agency.id, ["manager"])).open("follow-firms");
    expect(await handOver(colleague, id, now)).toBeNull();
    expect(await dropProposal(colleague, id, now)).toBe(false);
    expect(await dropProposal(scope, id, now)).toBe(true);
    expect(await getDatabase().firm.count({ where: { id: made.firmId } })).toBe(0);
  });

  it("has expired with its proposal, which retention then deletes with its firm and no other", async () => {
    const { made, token, proposal } = await handed();
    const kept = await handed();
    await getDatabase().proposal.updateMany({
      where: { id: kept.id },
      data: { expiresAt: new Date(end.getTime() + 1) },
    });
    expect((await openProposal(token, nobody, end)).state).toBe("expired");
    expect(await takeOver(proposal, terms, end)).toBeNull();
    await deleteLapsedProposals(end, 10);
    expect(await getDatabase().firm.count({ where: { id: made.firmId } })).toBe(0);
    expect(await getDatabase().firm.count({ where: { id: kept.made.firmId } })).toBe(1);
  });
});
