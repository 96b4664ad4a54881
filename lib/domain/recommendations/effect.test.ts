/** Every gate, trigger, weight, limit and option of the twelve recommendations decides for some firm. */
import { describe, expect, test } from "vitest";
import { listComparisons } from "@/lib/domain/condition/comparison";
import type { Comparison } from "@/lib/domain/condition/schema";
import type { EditionData } from "@/lib/domain/edition/schema";
import { editionData } from "@/lib/testing/current-edition";
import { type Change, eachOf, hasEffect } from "@/lib/testing/effect";

const NEVER: Comparison = { fact: "context.openPlan", in: ["never"] };

const listTriggers = ({ recommendations }: EditionData) =>
  recommendations.flatMap(({ id, triggers }) =>
    triggers.map((trigger, index) => ({ name: `${id}, trigger ${index + 1}`, trigger })),
  );

const listLimits = ({ recommendations }: EditionData) =>
  recommendations.flatMap(({ id, gate, triggers }) =>
    [...(gate ? [gate] : []), ...triggers.map(({ when }) => when)]
      .flatMap(listComparisons)
      .map((comparison) => ({
        name: `${id}, ${JSON.stringify(comparison)}`,
        comparison: comparison as Record<string, unknown>,
      })),
  );

const nameOf = ({ name }: { name: string }) => name;

/** The key of the value that a comparison expects. */
function findKey(comparison: Record<string, unknown>): string {
  return Object.keys(comparison).find((key) => key !== "fact") ?? "";
}

function expectsNumber({ comparison }: { comparison: Record<string, unknown> }): boolean {
  return typeof comparison[findKey(comparison)] === "number";
}

/** One change for each option that a comparison lists: without it. */
function withoutEachOption(): Change[] {
  const listed = (data: EditionData) => listLimits(data).filter((limit) => !expectsNumber(limit));
  return listed(editionData).flatMap(({ name, comparison }, index) => {
    const key = findKey(comparison);
    const options = comparison[key];
    if (!Array.isArray(options)) return [];
    return options.map(
      (option): Change => [
        `${name} without ${option}`,
        (data) => {
          const rest = options.filter((other) => other !== option);
          Object.assign(listed(data)[index]?.comparison ?? {}, { [key]: rest });
        },
      ],
    );
  });
}

describe("each counts:", () => {
  test.each([
    ...eachOf(listTriggers, nameOf, ({ trigger }) => {
      trigger.when = NEVER;
    }),
    ...eachOf(
      listTriggers,
      ({ name }) => `the weight of ${name}`,
      ({ trigger }) => {
        trigger.weight *= 0.5;
      },
    ),
    ...eachOf(
      ({ recommendations }) => recommendations.filter(({ gate }) => gate),
      ({ id }) => `${id}, its gate`,
      (recommendation) => {
        recommendation.gate = undefined;
      },
    ),
    ...eachOf(
      (data) => listLimits(data).filter(expectsNumber),
      nameOf,
      ({ comparison }) => {
        const key = findKey(comparison);
        const limit = comparison[key] as number;
        comparison[key] = limit < 10 ? limit + (limit > 0 && limit < 1 ? 0.2 : 1) : limit * 1.2;
      },
    ),
    ...withoutEachOption(),
  ])("%s", (_, change) => {
    expect(hasEffect(change)).toBe(true);
  });
});
