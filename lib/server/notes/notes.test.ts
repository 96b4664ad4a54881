import { describe, expect, it } from "vitest";
import type { NoteDraft } from "@/lib/domain/portfolio/note";
import { newAgency } from "@/lib/testing/agency";
import { newAssessment } from "@/lib/testing/assessment";
import { provideDatabase } from "@/lib/testing/database";
import { newFollower } from "@/lib/testing/portfolio";
import { openCase } from "../agency/case-scope";
import type { AgencyScope } from "../agency/scope";
import { getDatabase } from "../database";
import { openFirm } from "../firm/scope";
import { changeNote, deleteNote, writeNote } from "./commands";
import { findNote, listNotes, listSharedNotes } from "./queries";

provideDatabase();

const note: NoteDraft = { kind: "meeting", audience: "agency", text: "We met.", happenedOn: "2026-11-20" };

/** A firm that shares its results, with two counsellors to whom it falls. */
async function newCase() {
  const { firmId, visitor } = await newAssessment();
  const { id: agencyId } = await newAgency("Export Desk");
  await getDatabase().case.create({ data: { agencyId, firmId } });
  const terms = { parts: ["results" as const], purposes: ["counselling" as const] };
  await getDatabase().consent.create({ data: { agencyId, firmId, ...terms } });
  const open = async (member: AgencyScope<"follow-firms">) => {
    const scope = await openCase(member, firmId, "results");
    if (!scope) throw new Error("A case that falls to a member does not open.");
    return scope;
  };
  const [ines, joris] = [await newFollower(agencyId), await newFollower(agencyId)];
  const firm = await openFirm(firmId, visitor);
  if (!firm) throw new Error("A firm does not open by its link.");
  return { agencyId, firmId, firm, ines: await open(ines), joris: await open(joris) };
}

const actsOf = async (firmId: string) =>
  (await getDatabase().auditEntry.findMany({ where: { firmId }, orderBy: { sequence: "asc" } }))
    .map(({ act }) => act)
    .filter((act) => act.endsWith("-note"));

describe("a note", () => {
  it("for the agency alone is read by its members, and not by the firm", async () => {
    const { ines, joris, firm } = await newCase();
    await writeNote(ines, note);
    expect(await listNotes(joris)).toMatchObject([{ ...note, author: { id: ines.userId } }]);
    expect(await listSharedNotes(firm)).toEqual([]);
  });

  it("for the firm is read by the firm too, with who wrote it, until it is made private again", async () => {
    const { ines, firm } = await newCase();
    const id = await writeNote(ines, { ...note, audience: "firm" });
    expect(await listSharedNotes(firm)).toMatchObject([{ text: "We met.", agencyName: "Export Desk" }]);
    await changeNote(ines, id, note);
    expect(await listSharedNotes(firm)).toEqual([]);
  });

  it("keeps how it read before each change, and no version of a change that is none", async () => {
    const { ines, joris, firmId } = await newCase();
    const id = await writeNote(ines, note);
    await changeNote(ines, id, { ...note, text: "We met twice." });
    await changeNote(ines, id, { ...note, text: "We met twice." });
    await changeNote(ines, id, { ...note, kind: "agreement", text: "We agreed." });
    const found = await findNote(joris, id);
    expect(found?.note).toMatchObject({ kind: "agreement", text: "We agreed." });
    expect(found?.versions.map(({ text }) => text)).toEqual(["We met twice.", "We met."]);
    expect(await actsOf(firmId)).toEqual(["wrote-note", "changed-note", "changed-note"]);
  });

  it("keeps every version when two change it at once", async () => {
    const { ines } = await newCase();
    const id = await writeNote(ines, note);
    const texts = Array.from({ length: 8 }, (_, index) => `Text ${index}`);
    await Promise.all(texts.map((text) => changeNote(ines, id, { ...note, text })));
    const found = await findNote(ines, id);
    const all = [...(found?.versions ?? []), found?.note].map((version) => version?.text);
    expect(all.sort()).toEqual([note.text, ...texts].sort());
  });

  it("is changed and deleted by its author alone", async () => {
    const { ines, joris, firmId } = await newCase();
    const id = await writeNote(ines, note);
    expect(await changeNote(joris, id, { ...note, text: "Mine." })).toBe(false);
    expect(await deleteNote(joris, id)).toBe(false);
    expect(await listNotes(ines)).toMatchObject([note]);
    expect(await deleteNote(ines, id)).toBe(true);
    expect(await findNote(ines, id)).toBeNull();
    expect(await actsOf(firmId)).toEqual(["wrote-note", "deleted-note"]);
  });

  it("of another firm is not found, and neither is one with an id that is none", async () => {
    const [mine, other] = [await newCase(), await newCase()];
    const id = await writeNote(mine.ines, note);
    expect(await findNote(other.ines, id)).toBeNull();
    expect(await changeNote(other.ines, id, note)).toBe(false);
    for (const wrong of ["", "x", `${id}'--`]) expect(await findNote(mine.ines, wrong)).toBeNull();
  });
});
