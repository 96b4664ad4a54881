/** A library with holes or wrong names is refused, with everything that is wrong at once. */
import { expect, test } from "vitest";
import { libraryData } from "@/lib/testing/advise";
import { editionData } from "@/lib/testing/current-edition";
import { listActionProblems } from "./problems";
import type { ActionData } from "./schema";

function problemsWith(change: (actions: ActionData[]) => ActionData[]) {
  const actions = change(structuredClone(libraryData.actions) as ActionData[]);
  return listActionProblems(editionData, { ...libraryData, actions });
}

test("the library covers every step of every item, every group, recommendation and type of support", () => {
  expect(listActionProblems(editionData, libraryData)).toEqual([]);
  expect(libraryData.actions.length).toBeGreaterThanOrEqual(60);
});

test("an item, group, recommendation or type of support without an action is named", () => {
  const without = problemsWith((actions) =>
    actions.filter(
      ({ lifts, groups, recommendations, support, clarifies }) =>
        !lifts.includes("environment.currency") &&
        !groups.includes("governmental") &&
        !recommendations.includes("06-new-venture-programme") &&
        !support.includes("investment") &&
        !clarifies.includes("aspirations.growth"),
    ),
  );
  const named = without.map(({ id }) => id);
  expect(named).toEqual(
    expect.arrayContaining([
      "environment.currency",
      "governmental",
      "06-new-venture-programme",
      "investment",
      "aspirations.growth",
    ]),
  );
});

test("a step that only some firms could take is named: advice must not end with the region", () => {
  const remedies = problemsWith((actions) =>
    actions.map((action) =>
      action.lifts.includes("environment.culture") && action.from === 2
        ? { ...action, regions: ["flanders"] }
        : action,
    ),
  );
  expect(remedies).toEqual([
    {
      file: "actions",
      id: "environment.culture",
      remedy: "No action for all firms lifts this item from level 2: add one.",
    },
  ]);
});

test("names that do not exist, goals that no action lifts and ids that stand twice are told at once", () => {
  const told = problemsWith(([first, second, ...rest]) => [
    {
      ...(first as ActionData),
      lifts: [...(first as ActionData).lifts, "aspirations.growth", "no.such-item"],
    },
    { ...(second as ActionData), groups: ["weather"], offerings: ["boats"], id: (rest[0] as ActionData).id },
    ...rest,
  ]).map(({ remedy }) => remedy);
  expect(
    told.filter((remedy) => /aspirations\.growth|no\.such-item|weather|boats|twice/.test(remedy)),
  ).toHaveLength(5);
});
