/** Advice follows from the answers of this firm: never a list that fits everybody. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { Answers } from "@/lib/domain/assessment/answer";
import { advise, firstOf } from "@/lib/testing/advise";
import { itemsAt, screeningAt } from "@/lib/testing/build-firm";
import { edition } from "@/lib/testing/current-edition";

const examples = path.join("content/editions", edition.data.id, "examples");

function readExample(name: string): Answers {
  return JSON.parse(readFileSync(path.join(examples, `${name}.json`), "utf8")).input.answers;
}

/** Preparing, with no open gap: every item written down or tried once. */
const PREPARED = { ...itemsAt(2), ...screeningAt(0), "activity.status": "occasional" };

test("most pairs of the worked firms are told different things to do first", () => {
  const lists = readdirSync(examples).map((file) => firstOf(readExample(path.basename(file, ".json"))));
  const pairs = lists.flatMap((list, index) => lists.slice(index + 1).map((other) => [list, other] as const));
  const different = pairs.filter(([a, b]) => JSON.stringify(a) !== JSON.stringify(b));
  expect(different.length / pairs.length).toBeGreaterThan(0.8);
});

test("the bakery that never thought of it gets small first steps, the lab software house what its strengths allow", () => {
  expect(firstOf(readExample("bakery"))).toEqual([
    "commitment.first-look",
    "commitment.first-amount",
    "functions.capacity-sheet",
  ]);
  const lab = advise(readExample("lab-software")).advice;
  expect(lab.first).toEqual([]);
  expect(lab.inPlace[0]?.recommendations).toContain("06-new-venture-programme");
});

test("two firms that differ only in which barriers they feel are told different things first", () => {
  const byPaperwork = firstOf({ ...PREPARED, "barrier.procedural": 3 });
  const byConditions = firstOf({ ...PREPARED, "barrier.environmental": 3 });
  expect(byPaperwork).not.toEqual(byConditions);
  const { advice } = advise({ ...PREPARED, "barrier.procedural": 3 });
  expect(advice.first[0]?.felt).toEqual({ group: "procedural", load: 100 });
  expect(advice.first[0]?.because.barriers).toEqual([{ question: "barrier.procedural", answer: 3 }]);
});

test("the first three are three different things to do, as long as there are that many", () => {
  const { advice } = advise({ ...itemsAt(1), ...screeningAt(1), "activity.status": "occasional" });
  expect(advice.first.map(({ isAlternative }) => isAlternative)).toEqual([false, false, false]);
  expect(advice.rest.some(({ isAlternative }) => isAlternative)).toBe(true);
});

test("an importer is told what fits buying abroad, a firm that only sells is not", () => {
  const answers = { ...PREPARED, "procedures.payment": 1 };
  const idsFor = (modes: readonly string[]) =>
    advise({ ...answers, "activity.modes": modes }).ranked.map(({ id }) => id);
  expect(idsFor(["import"])).toContain("procedures.pay-suppliers-safely");
  expect(idsFor(["direct-export"])).not.toContain("procedures.pay-suppliers-safely");
});

test("an action for one region waits for the region to be known, and is not for firms elsewhere", () => {
  const local = "information.near-in-dutch";
  const answers = {
    ...itemsAt(1),
    ...screeningAt(0),
    "activity.status": "none",
    "activity.considered": "decided",
  };
  const leftOutOf = (where: Answers) =>
    advise({ ...answers, ...where }).advice.leftOut.find(({ id }) => id === local);
  expect(leftOutOf({ "profile.country": "BE", "profile.region": "flanders" })).toBeUndefined();
  expect(leftOutOf({ "profile.country": "BE", "profile.region": "wallonia" })?.reason).toBe("region");
  expect(leftOutOf({ "profile.country": "NL" })?.reason).toBe("region");
  expect(leftOutOf({ "profile.country": "BE" })).toEqual({
    id: local,
    reason: "context-unknown",
    questions: ["profile.region"],
  });
});

test("advice starts from the gap below, from the strength where an item stands high, and rests when it is in place", () => {
  const sideAt = (level: number) =>
    advise({ ...PREPARED, "functions.staff": level, "activity.status": "regular" }).ranked.find(
      ({ id }) => id === "functions.hire-or-borrow",
    )?.side;
  expect([0, 1, 2, 3].map(sideAt)).toEqual(["gap", "gap", "strength", undefined]);
  const { advice } = advise({ ...PREPARED, "functions.staff": 3 });
  expect(advice.inPlace.map(({ id }) => id)).toContain("functions.hire-or-borrow");
});

test("what a firm does not know yet becomes finding out; what it has not answered does not", () => {
  const tierOf = (answer: "unknown" | null) =>
    advise({ ...PREPARED, "task.customers": answer }).ranked.find(({ id }) => id === "task.how-they-buy");
  expect(tierOf("unknown")).toMatchObject({ tier: "find-out", findsOut: ["task.customers"], lifts: [] });
  expect(tierOf(null)).toBeUndefined();
});

test("a critical item without an answer comes before all that lifts a score, behind what closes an open gap", () => {
  const { ranked } = advise({ ...PREPARED, "commitment.budget": 0, "procedures.payment": null });
  expect(ranked.slice(0, 2)).toMatchObject([
    { tier: "open-gap", gap: { id: "commitment.budget", missing: 1 } },
    { tier: "unconfirmed-gap", gap: { id: "procedures.payment", missing: null } },
  ]);
});

test("without a readiness score the order rests on what the lowest axes would gain", () => {
  const { result, ranked } = advise(itemsAt(2, "commitment", "task"));
  expect(result.readiness.score).toBeNull();
  const lifts = ranked.filter(({ tier }) => tier === "lift");
  expect(lifts.length).toBeGreaterThan(0);
  for (const { gain } of lifts) expect(gain).toMatchObject({ basis: "range", readiness: null });
});
