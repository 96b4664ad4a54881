import { beforeEach, describe, expect, it } from "vitest";
import type { RecordPart } from "@/lib/domain/access/consent";
import type { CheckInFields } from "@/lib/domain/outcomes/check-in-form";
import { OPEN_FIGURES } from "@/lib/domain/outcomes/figures";
import { newAgency } from "@/lib/testing/agency";
import { newAssessment } from "@/lib/testing/assessment";
import { provideDatabase } from "@/lib/testing/database";
import { addPortfolio, newFollower, plainFirm } from "@/lib/testing/portfolio";
import { openCase } from "../agency/case-scope";
import { getDatabase } from "../database";
import { openFirm } from "../firm/scope";
import { correctCheckIn, correctSupport, recordCheckIn, recordSupport, takeBackSupport } from "./commands";
import {
  findCheckIn,
  findSupport,
  listCheckIns,
  listEarlierFigures,
  listFinished,
  listSupport,
  listSupportHistory,
} from "./queries";
import { listReadiness } from "./readiness";
import { type OutcomeScope, openOutcomesOfCase, openOutcomesOfFirm } from "./scope";

provideDatabase();

const told: CheckInFields = {
  asOf: "2026-11-25",
  figures: { ...OPEN_FIGURES, exportShare: 12.5, jobs: "unknown" },
};
const corrected: CheckInFields = { asOf: "2026-11-20", figures: { ...told.figures, exportShare: 15 } };
const support = {
  type: "counselling",
  bodyId: null,
  bodyName: "Our bank",
  receivedOn: "2026-03-01",
  hours: 2.5,
  rating: 4,
} as const;

async function newOutcomes(): Promise<OutcomeScope> {
  const made = await newAssessment();
  const firm = await openFirm(made.firmId, made.visitor);
  if (!firm) throw new Error("A firm opens by its link.");
  return openOutcomesOfFirm(firm);
}

let mine: OutcomeScope;
let other: OutcomeScope;

beforeEach(async () => {
  mine = await newOutcomes();
  other = await newOutcomes();
});

describe("a check-in", () => {
  it("can be corrected later, and what it said before stays", async () => {
    const id = await recordCheckIn(mine, told);
    expect(await correctCheckIn(mine, id, 1, corrected)).toBe(true);
    expect(await findCheckIn(mine, id)).toMatchObject({ ...corrected, revision: 2 });
    const shares = (await listEarlierFigures(mine, id)).map(({ figures }) => figures.exportShare);
    expect(shares).toEqual([15, 12.5]);
  });

  it("is one, however often and at once it is told", async () => {
    const ids = await Promise.all([1, 2, 3].map(() => recordCheckIn(mine, told)));
    expect(new Set(ids).size).toBe(1);
    expect(await listCheckIns(mine)).toHaveLength(1);
    await recordCheckIn(mine, corrected);
    expect(await listCheckIns(mine)).toHaveLength(2);
  });

  it("is not corrected by somebody who saw an earlier state of it", async () => {
    const id = await recordCheckIn(mine, told);
    await correctCheckIn(mine, id, 1, corrected);
    expect(await correctCheckIn(mine, id, 1, told)).toBe(false);
    expect(await findCheckIn(mine, id)).toMatchObject(corrected);
  });

  it("is out of reach for other firms", async () => {
    const id = await recordCheckIn(mine, told);
    expect(await listCheckIns(other)).toEqual([]);
    expect(await findCheckIn(other, id)).toBeNull();
    expect(await listEarlierFigures(other, id)).toEqual([]);
    await expect(correctCheckIn(other, id, 1, corrected)).rejects.toThrow("no such record");
  });
});

describe("support received", () => {
  it("is read as it was told, until it is taken back", async () => {
    const id = await recordSupport(mine, support);
    expect(await listSupport(mine)).toEqual([{ ...support, id, revision: 1 }]);
    await expect(takeBackSupport(other, id)).rejects.toThrow("no such record");
    await takeBackSupport(mine, id);
    expect(await listSupport(mine)).toEqual([]);
    await expect(takeBackSupport(mine, id)).rejects.toThrow("no such record");
    await expect(correctSupport(mine, id, 1, support)).rejects.toThrow("no such record");
  });

  it("can be corrected later by who saw how it stands, and what it said before stays", async () => {
    const id = await recordSupport(mine, support);
    expect(await correctSupport(mine, id, 1, { ...support, hours: 4 })).toBe(true);
    expect(await correctSupport(mine, id, 1, { ...support, hours: 9 })).toBe(false);
    await expect(correctSupport(other, id, 2, support)).rejects.toThrow("no such record");
    expect(await findSupport(mine, id)).toEqual({ ...support, id, revision: 2, hours: 4 });
    expect((await listSupportHistory(mine, id)).map(({ hours }) => hours)).toEqual([4, 2.5]);
    expect(await listSupportHistory(other, id)).toEqual([]);
  });

  it("is one, however often and at once it is told", async () => {
    const ids = await Promise.all([1, 2, 3].map(() => recordSupport(mine, support)));
    expect(new Set(ids).size).toBe(1);
  });
});

describe("what stands beside the outcomes", () => {
  it.each<[RecordPart[], { results: number; steps: number }]>([
    [["outcomes"], { results: 0, steps: 0 }],
    [["outcomes", "results"], { results: 1, steps: 0 }],
    [["outcomes", "plan"], { results: 0, steps: 1 }],
  ])("is what the firm shares as well: %j", async (parts, seen) => {
    const { id: agencyId } = await newAgency();
    const consents = plainFirm.consents.map((consent) => ({ ...consent, parts }));
    const [firmId = ""] = await addPortfolio(agencyId, [{ ...plainFirm, consents }]);
    const done = { title: "A secret", status: "done", doneAt: new Date() } as const;
    await getDatabase().planStep.create({ data: { firmId, ...done } });
    const agency = await newFollower(agencyId);
    const outcomes = await openCase(agency, firmId, "outcomes");
    if (!outcomes) throw new Error("The firm shares its outcomes.");
    const results = await openCase(agency, firmId, "results");
    const scope = openOutcomesOfCase(outcomes, results, await openCase(agency, firmId, "plan"));
    const [readiness, steps] = [await listReadiness(scope), await listFinished(scope)];
    expect({ results: readiness.length, steps: steps.length }).toEqual(seen);
    expect(await listReadiness(openOutcomesOfCase(outcomes))).toEqual([]);
  });
});
