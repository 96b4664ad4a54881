/** What moved between two assessments of a firm, told by what it answered. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyPair, finish, steadyFirm } from "@/lib/testing/finished";
import { anyFirm } from "@/lib/testing/firms";
import type { Answers } from "../assessment/answer";
import { type Comparison, compareAssessments } from "./compare";
import { findRefusal } from "./finished";

/** A firm that is ready, sells abroad now and then, and was founded in 2016. */
const ready: Answers = {
  ...steadyFirm(3),
  "profile.founded": 2016,
  "activity.considered": "decided",
  "activity.status": "occasional",
  "activity.first-year": 2022,
  "activity.modes": ["direct-export"],
};

function compare(before: Answers, after: Answers, asOf = "2026-11-24"): Comparison {
  return compareAssessments(finish(before), finish(after, { asOf }));
}

test("a comparison with itself is empty", () => {
  fc.assert(
    fc.property(anyFirm, (answers) => {
      const one = finish(answers);
      const { readiness, standing, barriers, age, ...lists } = compareAssessments(one, one);
      expect(readiness.change ?? 0).toBe(0);
      expect(lists).toMatchObject({
        causes: [],
        dimensions: [],
        band: null,
        gaps: [],
        verdicts: [],
        answers: [],
        knowledge: [],
      });
      expect(barriers).toEqual({ groups: [], barriers: [], load: null });
      expect(age).toBeNull();
      const { path, flags, behindStage, byTime, ...moves } = standing;
      expect(Object.values(moves).every((move) => move === null)).toBe(true);
      expect([path.came, path.went, flags.came, flags.went, behindStage, byTime].flat()).toEqual([]);
    }),
    { numRuns: 100 },
  );
}, 30_000);

/** Each pair of moments the other way round, wherever it stands. */
function turnRound(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turnRound);
  if (typeof value !== "object" || value === null) return value;
  const contrary: Record<string, string> = { before: "after", after: "before", came: "went", went: "came" };
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [contrary[key] ?? key, turnRound(inner)]),
  );
}

test("from the later to the earlier, every move runs backwards", () => {
  const becameContrary = {
    known: "unknown",
    unknown: "known",
    relevant: "irrelevant",
    irrelevant: "relevant",
  };
  fc.assert(
    fc.property(anyPair, ({ before, after }) => {
      const there = compareAssessments(before, after);
      const back = compareAssessments(after, before);
      for (const key of ["gaps", "barriers", "verdicts", "standing", "answers", "age"] as const)
        expect(turnRound(back[key])).toEqual(there[key]);
      const knowledge = back.knowledge.map((move) => ({ ...move, became: becameContrary[move.became] }));
      expect(turnRound(knowledge)).toEqual(there.knowledge);
      expect(turnRound(back.band && { ...back.band, isUp: !back.band.isUp })).toEqual(there.band);
    }),
    { numRuns: 150 },
  );
}, 30_000);

describe("the band", () => {
  test("rises for the reasons that fell away, each with its answers", () => {
    const { band, gaps } = compare({ ...ready, "functions.finance": 1 }, ready);
    expect(gaps).toEqual([{ id: "functions.finance", before: "open", after: null }]);
    expect(band).toEqual({
      before: "prepare",
      after: "ready",
      isUp: true,
      because: [{ reason: "critical-gap-open", questions: ["functions.finance"] }],
    });
  });

  test("falls for the reasons that came", () => {
    const tired = { "expectations.sales": 0, "expectations.profit": 0, "expectations.resilience": 0 };
    const little = { "aspirations.growth": 0, "aspirations.profit": 1, "aspirations.market-development": 0 };
    const { band } = compare(ready, { ...ready, ...tired, ...little });
    expect(band).toMatchObject({ before: "ready", after: "prepare", isUp: false });
    expect(band?.because.map(({ reason }) => reason)).toEqual(["willingness-below-60"]);
    expect(band?.because[0]?.questions).toContain("aspirations.growth");
  });
});

describe("a critical gap", () => {
  const states = { open: 0, unconfirmed: "unknown", none: 3 } as const;
  test.each([
    ["opens", "none", "open"],
    ["closes", "open", "none"],
    ["is confirmed", "unconfirmed", "open"],
    ["is found to be none", "unconfirmed", "none"],
    ["is no longer sure", "none", "unconfirmed"],
  ] as const)("that %s is told", (_, from, to) => {
    const at = (state: keyof typeof states) => ({ ...ready, "functions.finance": states[state] });
    const named = (state: string) => (state === "none" ? null : state);
    expect(compare(at(from), at(to)).gaps).toEqual([
      { id: "functions.finance", before: named(from), after: named(to) },
    ]);
  });
});

describe("barriers", () => {
  const opened = { ...ready, "barrier.procedural": 2 };
  const id = "barrier.procedural.unfamiliar-procedures";

  test("come with a serious answer, and go with a light one or with their whole group", () => {
    const heavy = { ...opened, [id]: 3 };
    expect(compare(ready, heavy).barriers.barriers).toEqual([
      { id, group: "procedural", before: false, after: true },
    ]);
    expect(compare(heavy, { ...opened, [id]: 1 }).barriers.barriers).toMatchObject([{ id, after: false }]);
    expect(compare(heavy, ready).barriers.barriers).toMatchObject([{ id, after: false }]);
    expect(compare(heavy, { ...opened, [id]: "unknown" }).barriers.barriers).toMatchObject([
      { id, after: null },
    ]);
  });

  test("change the load of their group, and how it matches what the firm can", () => {
    const { groups, load } = compare(ready, { ...opened, [id]: 3 }).barriers;
    expect(groups).toMatchObject([
      { id: "procedural", before: { load: 0, match: "under-control" }, after: { match: "cannot-tell" } },
    ]);
    expect(load?.before).toBe(0);
  });
});

describe("a verdict", () => {
  const firm = { ...ready, "support.used": ["none"], "profile.sector": "10.1" };

  test("moves with the evidence that turned, and with no other", () => {
    const id = "barrier.procedural.unfamiliar-procedures";
    const heavy = { ...firm, "barrier.procedural": 3, [id]: 3, "barrier.procedural.slow-payment": 3 };
    const { verdicts } = compare(firm, heavy);
    const redTape = verdicts.find((verdict) => verdict.id === "11-reduce-red-tape");
    expect(redTape).toMatchObject({
      before: { verdict: "not-needed" },
      after: { verdict: "recommended" },
      byTime: false,
    });
    const turned = redTape?.evidence.map(({ before, after }) => [before.fact, before.holds, after.holds]);
    expect(turned).toEqual([
      ["load.procedural", false, true],
      [id, false, true],
    ]);
  });

  test("that stays is not told", () => {
    const { verdicts } = compare(firm, { ...firm, "commitment.patience": 2 });
    expect(verdicts).toEqual([]);
  });

  test("can move by time alone, and this is said", () => {
    const young = { ...firm, "activity.status": "regular", "activity.first-year": 2018 };
    const { verdicts, age, answers } = compare(young, young, "2027-02-01");
    expect({ answers, age }).toEqual({ answers: [], age: { before: 10, after: 11 } });
    expect(verdicts).toMatchObject([
      {
        id: "06-new-venture-programme",
        before: { verdict: "recommended" },
        after: { verdict: "not-needed" },
        evidence: [{ before: { fact: "age", holds: true }, after: { fact: "age", holds: false } }],
        byTime: true,
      },
    ]);
  });
});

describe("the stage", () => {
  const selling = {
    ...ready,
    "activity.status": "regular",
    "activity.export-share": 5,
    "activity.countries": 2,
  };

  test("moves by an answer", () => {
    const { standing } = compare(ready, { ...selling, "activity.export-share": 45 }, "2027-02-01");
    expect(standing.stage).toEqual({ before: "experimental", after: "committed" });
    expect(standing.behindStage).toEqual(["activity.status", "activity.export-share", "activity.countries"]);
    expect(standing.byTime).toEqual([]);
  });

  test("moves by time, five years after the first sale", () => {
    const { standing } = compare(selling, selling, "2027-02-01");
    expect(standing.stage).toEqual({ before: "experimental", after: "active" });
    expect(standing).toMatchObject({ behindStage: [], byTime: ["stage"] });
  });
});

test("what became known, unknown, irrelevant and relevant is told apart", () => {
  const before: Answers = {
    ...ready,
    "functions.staff": "unknown",
    "profile.employees": 12,
    "activity.export-share": 5,
    "task.competitors": "not-applicable",
  };
  const after: Answers = {
    ...ready,
    "profile.employees": "unknown",
    "activity.status": "none",
    "marketing.logistics": "not-applicable",
  };
  const { knowledge, answers } = compare(before, after);
  const became = (kind: string) => knowledge.filter((move) => move.became === kind).map(({ id }) => id);
  expect(became("known")).toEqual(["functions.staff"]);
  expect(became("unknown")).toEqual(["profile.employees"]);
  expect(became("irrelevant")).toContain("marketing.logistics");
  expect(became("irrelevant")).toContain("activity.export-share");
  expect(became("relevant")).toEqual(["task.competitors"]);
  expect(answers).toContainEqual({ id: "profile.employees", before: 12, after: "unknown" });
});

describe("refused", () => {
  const one = finish(ready);
  test.each([
    ["assessments of two firms", { ...one, firmId: "another" }, "other-firm"],
    ["an assessment that is not finished", { ...one, result: null }, "unfinished"],
    ["nothing else", finish(steadyFirm(1)), null],
  ] as const)("%s", (_, other, refusal) => {
    expect(findRefusal({ before: one, after: other })).toBe(refusal);
    expect(findRefusal({ before: other, after: one })).toBe(refusal);
  });
});
