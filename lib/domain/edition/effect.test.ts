/** Everything in the data of an edition has an effect: each change of it changes the result of some firm. */
import { describe, expect, test } from "vitest";
import { edition, editionData } from "@/lib/testing/current-edition";
import { type Change, eachOf, hasEffect } from "@/lib/testing/effect";
import type { EditionData } from "./schema";

type Question = EditionData["questions"][number];

const screenings = edition.groups.map(({ screening }) => screening.id);
const questionsThat = (holds: (question: Question) => boolean) => (data: EditionData) =>
  data.questions.filter(holds);
const nameById = ({ id }: { id: string }) => id;
const isScored = ({ dimension }: Question) => dimension !== undefined;
const isBarrier = ({ id, group }: Question) => group !== undefined && !screenings.includes(id);
const listDimensions = ({ scoring: { axes } }: EditionData) => [
  ...axes.willingness.dimensions,
  ...axes.ability.dimensions,
];

function weighMore(one: { weight: number }): void {
  one.weight *= 1.2;
}

describe("the weight of", () => {
  test.each([
    ...eachOf(questionsThat(isScored), nameById, weighMore),
    ...eachOf(questionsThat(isBarrier), nameById, weighMore),
    ...eachOf(listDimensions, nameById, weighMore),
  ])("%s counts", (_, change) => {
    expect(hasEffect(change)).toBe(true);
  });
});

describe("what marks", () => {
  test.each([
    ...eachOf(
      questionsThat(({ critical }) => critical !== undefined),
      nameById,
      (item) => {
        item.critical = undefined;
      },
    ),
    ...eachOf(
      questionsThat((item) => isScored(item) && !item.actionable),
      nameById,
      (item) => {
        item.actionable = true;
      },
    ),
    ...eachOf(
      questionsThat(({ visible }) => visible !== undefined),
      nameById,
      (question) => {
        question.visible = undefined;
      },
    ),
    ...eachOf(
      ({ scoring }) => scoring.groups,
      nameById,
      (group) => {
        group.capability = group.capability === "task" ? "government" : "task";
      },
    ),
  ])("%s counts", (_, change) => {
    expect(hasEffect(change)).toBe(true);
  });
});

describe("the number", () => {
  // Only pages look at it: the tone in which a firm that sells at home is met.
  const elsewhere = ["firstStepWillingness"];
  const listThresholds = ({ scoring, stage }: EditionData) =>
    Object.entries({ ...scoring.thresholds, ...stage, drillDownFrom: scoring.drillDownFrom }).filter(
      (entry): entry is [string, { value: number }] =>
        typeof entry[1] === "object" && "value" in entry[1] && !elsewhere.includes(entry[0]),
    );
  const limits = (["staffBelow", "turnover", "balanceSheet"] as const).flatMap((field) =>
    eachOf(
      ({ stage }) => stage.sizeClasses,
      ({ id }) => `${field} of ${id}`,
      (sizeClass) => {
        sizeClass[field] += 1;
      },
    ),
  );
  const months = (["soon", "usual", "committed"] as const).map(
    (name): Change => [
      `of months until a review: ${name}`,
      ({ stage }) => {
        stage.reviewMonths[name] += 1;
      },
    ],
  );
  const thresholds = eachOf(
    listThresholds,
    ([name]) => name,
    ([, threshold]) => {
      threshold.value += threshold.value < 1 ? 0.08 : 1;
    },
  );
  test.each([...thresholds, ...limits, ...months])("%s counts", (_, change) => {
    expect(hasEffect(change)).toBe(true);
  });
});

describe("the mode", () => {
  const modes = (["committedModes", "otherModes", "networkModes"] as const).flatMap((list) =>
    editionData.stage[list].map(
      (mode): Change => [
        `${mode} among the ${list}`,
        ({ stage }) => {
          stage[list] = stage[list].filter((other) => other !== mode);
        },
      ],
    ),
  );
  test.each(modes)("%s counts", (_, change) => {
    expect(hasEffect(change)).toBe(true);
  });
});
