/** Truths of the strategy part as a whole. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Answer, type Answers, isBlank } from "@/lib/domain/assessment/answer";
import { readFirm } from "@/lib/testing/build-strategy";
import { edition } from "@/lib/testing/current-edition";
import { anyFirm, orderYears, pickAnswer } from "@/lib/testing/firms";
import type { StrategyReading } from "./read-strategy";
import { SWOT_FIELDS } from "./terms";

const strategic = edition.questions.filter(({ part }) => part);

function isOpen(answer: Answer | undefined): boolean {
  return isBlank(answer) || answer === "unknown";
}

type Part = Readonly<Record<string, unknown>>;

/** Every part of a reading by its way through it, where entries of a list go by their id. */
function listParts(value: unknown, way = "", found = new Map<string, Part>()): Map<string, Part> {
  if (typeof value !== "object" || value === null) return found;
  if (!Array.isArray(value)) found.set(way, value as Part);
  for (const [key, inner] of Object.entries(value)) {
    listParts(inner, `${way}/${String((inner as { id?: unknown } | null)?.id ?? key)}`, found);
  }
  return found;
}

function partsWith(reading: unknown, key: string): (readonly [string, Part])[] {
  return [...listParts(reading)].filter(([, part]) => key in part);
}

test("nothing is concluded from a part that was left blank", () => {
  fc.assert(
    fc.property(anyFirm, (answers) => {
      const blank = { ...answers, ...Object.fromEntries(strategic.map(({ id }) => [id, null])) };
      expect(readFirm(blank)).toMatchObject({ yip: null, doz: null, pace: null, entry: null });
    }),
    { numRuns: 100 },
  );
  expect(readFirm({})).toMatchObject({ motives: null, obstacles: null });
});

test("every conclusion rests on answered questions alone, and lists the open ones as open", () => {
  fc.assert(
    fc.property(anyFirm, (answers) => {
      for (const [, part] of listParts(readFirm(answers))) {
        for (const id of (part.questions ?? []) as string[]) expect(isOpen(answers[id])).toBe(false);
        for (const id of (part.open ?? []) as string[]) expect(isOpen(answers[id])).toBe(true);
        if (part.holds === null) expect(part.open).not.toEqual([]);
        if (typeof part.holds === "boolean") expect(part.questions).not.toEqual([]);
        if (!Array.isArray(part.possible)) continue;
        expect(part.possible).not.toEqual([]);
        expect(part.value).toBe(part.possible.length === 1 ? part.possible[0] : null);
      }
    }),
    { numRuns: 300 },
  );
});

const STEADY = ["state", "holds", "fits", "isInUse"] as const;

function expectNarrower(before: StrategyReading, after: StrategyReading): void {
  const now = listParts(after);
  for (const [way, part] of partsWith(before, "possible")) {
    expect(part.possible, way).toEqual(expect.arrayContaining(now.get(way)?.possible as string[]));
  }
  for (const key of STEADY) {
    for (const [way, part] of partsWith(before, key)) {
      if (part[key] !== null && part[key] !== "cannot-tell") expect(now.get(way)?.[key], way).toBe(part[key]);
    }
  }
  for (const [way, part] of partsWith({ ...before, entry: null }, "high")) {
    const { low, high } = now.get(way) as { low: number; high: number };
    if (part.low === null) continue;
    expect(low, way).toBeGreaterThanOrEqual((part.low as number) - 1e-9);
    expect(high, way).toBeLessThanOrEqual((part.high as number) + 1e-9);
  }
  for (const field of SWOT_FIELDS) {
    const facts = after.swot[field].map(({ fact }) => fact);
    expect(facts).toEqual(expect.arrayContaining(before.swot[field].map(({ fact }) => fact)));
  }
}

test("a further answer narrows what is concluded, and takes nothing back", () => {
  // Single barriers are left out: their answers replace the estimate by the screening answer.
  const screenings = edition.groups.map(({ screening }) => screening.id);
  const asked = edition.questions.filter(({ id, group, part, dimension, driver }) =>
    group ? screenings.includes(id) : (part ?? dimension ?? driver ?? id === "activity.modes"),
  );
  fc.assert(
    fc.property(anyFirm, fc.nat(), fc.nat(999), (answers, at, pick) => {
      const open = asked.filter(({ id }) => isOpen(answers[id]));
      const question = open[at % open.length];
      if (!question) return;
      const given: Answers = orderYears({ ...answers, [question.id]: pickAnswer(question, pick) });
      expectNarrower(readFirm(answers), readFirm(given));
    }),
    { numRuns: 500 },
  );
}, 30_000);

test("the same answers give the same reading, byte for byte", () => {
  fc.assert(
    fc.property(anyFirm, (answers) => {
      const turned = Object.fromEntries(Object.entries(answers).reverse());
      expect(JSON.stringify(readFirm(turned))).toBe(JSON.stringify(readFirm(answers)));
    }),
    { numRuns: 50 },
  );
});
