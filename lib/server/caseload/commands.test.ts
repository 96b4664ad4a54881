import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { newAgency, newMember } from "@/lib/testing/agency";
import { provideDatabase } from "@/lib/testing/database";
import { addPortfolio, type MadeFirm, newFollower, plainFirm } from "@/lib/testing/portfolio";
import { listFalling } from "../agency/case-scope";
import { getDatabase } from "../database";
import { archiveCases, assignCases } from "./commands";
import { deleteView, LONGEST_VIEW_NAME, listViews, MOST_VIEWS, renameView, saveView } from "./saved-views";

provideDatabase();

async function newTeam(...firms: readonly ((ids: Record<"ines" | "joris", string>) => Partial<MadeFirm>)[]) {
  const { id: agencyId } = await newAgency();
  const [manager, ines, joris] = [
    await newFollower(agencyId, "manager"),
    await newFollower(agencyId),
    await newFollower(agencyId),
  ];
  const members = { ines: ines.membershipId, joris: joris.membershipId };
  const firmIds = await addPortfolio(
    agencyId,
    firms.map((firm) => ({ ...plainFirm, ...firm(members) })),
  );
  return { agencyId, manager, ines, joris, firmIds };
}

const of = (who: "ines" | "joris" | null) => (members: Record<"ines" | "joris", string>) => ({
  counsellorId: who && members[who],
});

async function holderOf(agencyId: string, firmId: string | undefined) {
  const found = await getDatabase().case.findUnique({
    where: { agencyId_firmId: { agencyId, firmId: firmId ?? "" } },
  });
  return found?.counsellorId ?? null;
}

const actsIn = async (agencyId: string) =>
  (await getDatabase().auditEntry.findMany({ where: { agencyId }, orderBy: { sequence: "asc" } })).map(
    ({ act, firmId, subjectId }) => ({ act, firmId, subjectId }),
  );

describe("handing over", () => {
  it("moves what the member may move, keeps the note, and notes each firm in the audit log", async () => {
    const { agencyId, ines, joris, firmIds } = await newTeam(of("ines"), of("joris"), of(null));
    const [own = "", foreign, nobodys] = firmIds;
    const outcome = await assignCases(ines, { firmIds, to: joris.membershipId, note: " Call them. " });
    expect(outcome).toEqual({ done: 1, left: 2 });
    expect(await holderOf(agencyId, own)).toBe(joris.membershipId);
    expect(await holderOf(agencyId, foreign)).toBe(joris.membershipId);
    expect(await holderOf(agencyId, nobodys)).toBeNull();
    const handovers = await getDatabase().handover.findMany({ where: { case: { agencyId } } });
    expect(handovers).toMatchObject([
      { fromId: ines.membershipId, toId: joris.membershipId, byId: ines.userId, note: "Call them." },
    ]);
    const entry = { act: "assigned-case", firmId: own, subjectId: joris.membershipId };
    expect(await actsIn(agencyId)).toEqual([entry]);
  });

  it("takes the firm out of the caseload of who gave it away, and into that of who has it now", async () => {
    const { ines, joris, firmIds } = await newTeam(of("ines"));
    const falls = async (agency: typeof ines) =>
      (await getDatabase().case.count({ where: listFalling(agency) })) === 1;
    expect([await falls(ines), await falls(joris)]).toEqual([true, false]);
    await assignCases(ines, { firmIds, to: joris.membershipId, note: "" });
    expect([await falls(ines), await falls(joris)]).toEqual([false, true]);
  });

  it("gives a firm that two take at once to one of them", async () => {
    const { agencyId, ines, joris, firmIds } = await newTeam(of(null));
    const outcomes = await Promise.all(
      [ines, joris].map((one) => assignCases(one, { firmIds, to: one.membershipId, note: "" })),
    );
    expect(outcomes.map((outcome) => outcome?.done).sort()).toEqual([0, 1]);
    expect(await getDatabase().handover.count({ where: { case: { agencyId } } })).toBe(1);
  });

  it("goes to nobody who is not there: a stranger, a former member, an administrator", async () => {
    const { agencyId, manager, joris, firmIds } = await newTeam(of("ines"));
    const { id: elsewhere } = await newAgency();
    const stranger = await newFollower(elsewhere);
    const administrator = await newMember(agencyId, ["administrator"]);
    await getDatabase().membership.update({
      where: { id: joris.membershipId },
      data: { endedAt: new Date() },
    });
    for (const to of [
      stranger.membershipId,
      administrator.membershipId,
      joris.membershipId,
      randomUUID(),
      "x",
    ])
      expect(await assignCases(manager, { firmIds, to, note: "" })).toBeNull();
  });

  it("touches no firm of another agency, and takes ids that are none for none", async () => {
    const [mine, other] = [await newTeam(of(null)), await newTeam(of(null))];
    const firmIds = [...other.firmIds, "x", "", randomUUID()];
    const outcome = await assignCases(mine.manager, { firmIds, to: mine.ines.membershipId, note: "" });
    expect(outcome).toEqual({ done: 0, left: 4 });
    expect(await holderOf(other.agencyId, other.firmIds[0])).toBeNull();
  });
});

describe("the archive", () => {
  it("takes the member's own firms and gives them back, and deletes nothing", async () => {
    const { agencyId, ines, firmIds } = await newTeam(of("ines"), of("joris"));
    expect(await archiveCases(ines, { firmIds, archived: true })).toEqual({ done: 1, left: 1 });
    expect(await archiveCases(ines, { firmIds, archived: true })).toEqual({ done: 0, left: 2 });
    expect(await archiveCases(ines, { firmIds, archived: false })).toEqual({ done: 1, left: 1 });
    expect((await actsIn(agencyId)).map(({ act }) => act)).toEqual(["archived-case", "unarchived-case"]);
    expect(await getDatabase().case.count({ where: { agencyId, archivedAt: null } })).toBe(2);
  });
});

describe("saved views", () => {
  it("are the member's own, each name once", async () => {
    const { ines, joris } = await newTeam();
    expect(await saveView(ines, "  My   gaps ", "work=gaps")).toBeNull();
    expect(await saveView(ines, "My gaps", "work=drop")).toBe("name-taken");
    expect(await saveView(joris, "My gaps", "work=drop")).toBeNull();
    const [view] = await listViews(ines);
    expect(view).toMatchObject({ name: "My gaps", query: "work=gaps" });
    expect(await renameView(joris, view?.id ?? "", "Theirs")).toBe("gone");
    await deleteView(joris, view?.id ?? "");
    expect(await listViews(ines)).toHaveLength(1);
    expect(await renameView(ines, view?.id ?? "", "Gaps")).toBeNull();
    await deleteView(ines, view?.id ?? "");
    expect(await listViews(ines)).toEqual([]);
  });

  it("are refused with a reason", async () => {
    const { ines } = await newTeam();
    expect(await saveView(ines, " ", "")).toBe("name-missing");
    expect(await saveView(ines, "x".repeat(LONGEST_VIEW_NAME), "")).toBeNull();
    expect(await saveView(ines, "x".repeat(LONGEST_VIEW_NAME + 1), "")).toBe("name-too-long");
    await saveView(ines, "another", "");
    const another = (await listViews(ines)).find(({ name }) => name === "another");
    expect(await renameView(ines, another?.id ?? "", "x".repeat(LONGEST_VIEW_NAME))).toBe("name-taken");
    expect(await renameView(ines, "x", "name")).toBe("gone");
    for (let count = 2; count < MOST_VIEWS; count += 1) await saveView(ines, `view ${count}`, "");
    expect(await saveView(ines, "one too many", "")).toBe("too-many");
  });
});
