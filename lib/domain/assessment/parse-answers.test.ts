/** What each question accepts and refuses: by itself, with a reason, and without spoiling another answer. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { edition } from "@/lib/testing/current-edition";
import { anyFirm, YEAR } from "@/lib/testing/firms";
import { REFUSAL_REASONS } from "./answer-schema";
import { parseAnswers } from "./parse-answers";
import { formatRefusal } from "./refusal";

const parse = (answers: Record<string, unknown>) => parseAnswers(edition, answers, YEAR);

const refused: [reason: string, id: string, answer: unknown, limit?: number | string][] = [
  ["unknown-question", "functions.nothing", 1],
  ["unknown-question", "__proto__", 1],
  ["unknown-question", "constructor", 1],
  ["wrong-type", "functions.staff", "2", "a level from 0 to 3"],
  ["wrong-type", "functions.staff", true, "a level from 0 to 3"],
  ["wrong-type", "functions.staff", [2], "a level from 0 to 3"],
  ["wrong-type", "functions.staff", { level: 2 }, "a level from 0 to 3"],
  ["wrong-type", "activity.large-customer", "yes", "true or false"],
  ["wrong-type", "activity.large-customer", 1, "true or false"],
  ["wrong-type", "profile.employees", "6", "a number"],
  ["wrong-type", "profile.employees", Number.NaN, "a number"],
  ["wrong-type", "profile.employees", [], "a number"],
  ["wrong-type", "profile.country", 32, "the id of an option"],
  ["wrong-type", "activity.stop-reason", 7, "a text"],
  ["wrong-type", "activity.modes", "import"],
  ["no-such-option", "functions.staff", 4, "a level from 0 to 3"],
  ["no-such-option", "functions.staff", -1, "a level from 0 to 3"],
  ["no-such-option", "functions.staff", 1.5, "a level from 0 to 3"],
  [
    "no-such-option",
    "activity.status",
    "sometimes",
    "one of none, unsolicited-only, occasional, regular, stopped",
  ],
  ["no-such-option", "profile.country", "XX", "the id of an option"],
  ["no-such-option", "profile.sector", "99.99", "the id of an option"],
  ["no-such-option", "activity.modes", ["import", "smuggling"]],
  ["no-such-option", "activity.modes", [3]],
  ["no-such-option", "activity.modes", ["unknown"]],
  ["option-twice", "activity.modes", ["import", "import"]],
  ["none-with-others", "activity.modes", ["none", "import"]],
  ["not-whole", "profile.employees", 3.5],
  ["not-whole", "profile.founded", 1999.5],
  ["not-whole", "activity.countries", 0.0000001],
  ["below-min", "profile.employees", -1, 0],
  ["below-min", "profile.founded", 1499, 1500],
  ["below-min", "activity.export-share", -0.1, 0],
  ["below-min", "profile.turnover", -1, 0],
  ["above-max", "profile.employees", 1_000_001, 1_000_000],
  ["above-max", "activity.export-share", 100.1, 100],
  ["above-max", "activity.countries", 251, 250],
  ["after-clock", "profile.founded", YEAR + 1, YEAR],
  ["after-clock", "activity.first-year", YEAR + 1, YEAR],
  ["too-long", "activity.stop-reason", "x".repeat(2001), 2000],
  ["not-applicable-refused", "functions.capacity", "not-applicable"],
  ["not-applicable-refused", "profile.founded", "not-applicable"],
  ["not-applicable-refused", "profile.country", "not-applicable"],
  ["not-applicable-refused", "activity.modes", "not-applicable"],
  ["not-applicable-refused", "activity.large-customer", "not-applicable"],
  ["not-applicable-refused", "activity.stop-reason", "not-applicable"],
];

describe("refused, while every other answer is kept", () => {
  test.each(refused)("%s: %s = %j", (reason, id, answer, limit) => {
    const kept = { "functions.finance": 2, "motive.labour": "not-applicable", "support.used": ["none"] };
    const sent = Object.fromEntries([...Object.entries(kept), [id, answer]]);
    const { answers: accepted, errors } = parse(sent);
    expect(errors).toMatchObject([limit === undefined ? { id, reason } : { id, reason, limit }]);
    expect(accepted).toEqual(kept);
  });

  test("a first sale before the foundation", () => {
    const sale = { "profile.founded": 2000, "activity.status": "occasional", "activity.first-year": 1999 };
    const { answers, errors } = parse(sale);
    expect(errors).toEqual([{ id: "activity.first-year", reason: "before-other", limit: 2000 }]);
    expect(answers).toEqual({ "profile.founded": 2000, "activity.status": "occasional" });
    expect(parse({ ...sale, "activity.first-year": 2000 }).errors).toEqual([]);
    expect(parse({ ...sale, "activity.status": "none" }).errors).toEqual([]);
  });

  test("every reason has its case here, and its sentence", () => {
    const named = new Set([...refused.map(([reason]) => reason), "before-other"]);
    expect(named).toEqual(new Set(REFUSAL_REASONS));
    for (const reason of REFUSAL_REASONS)
      expect(formatRefusal({ id: "a", reason, limit: 1 })).toMatch(/^[A-Z'].+\.$/);
  });

  test("all that is wrong, at once", () => {
    const wrong = refused.filter(([, id]) => !id.startsWith("_")).map(([, id, answer]) => [id, answer]);
    const sent = Object.fromEntries(wrong);
    expect(new Set(parse(sent).errors.map(({ id }) => id))).toEqual(new Set(Object.keys(sent)));
  });
});

describe("accepted", () => {
  test.each(edition.questions.map((question) => [question.id, question] as const))(
    "%s: unknown and null",
    (id) => {
      expect(parse({ [id]: "unknown" })).toEqual({ answers: { [id]: "unknown" }, errors: [] });
      expect(parse({ [id]: null }).errors).toEqual([]);
      expect(parse({ [id]: undefined }).errors).toEqual([]);
    },
  );

  test("not-applicable by scored items that are not critical, motives, screening questions, barriers, and what was said of support", () => {
    const accepting = edition.questions.filter(
      ({ id }) => parse({ [id]: "not-applicable" }).errors.length === 0,
    );
    const wanted = edition.questions.filter(
      ({ id, dimension, critical, group }) =>
        (dimension && critical === undefined) ||
        group ||
        id.startsWith("motive.") ||
        id === "support.helpful" ||
        id === "support.burden",
    );
    expect(accepting.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
  });

  test.each([
    ["profile.employees", 0],
    ["profile.employees", 1_000_000],
    ["profile.founded", 1500],
    ["profile.founded", YEAR],
    ["profile.turnover", 1e15],
    ["profile.turnover", 0.01],
    ["activity.export-share", 12.5],
    ["activity.export-share", 100],
    ["activity.modes", []],
    ["activity.modes", ["none"]],
    ["activity.stop-reason", ""],
    ["activity.stop-reason", "x".repeat(2000)],
    ["functions.staff", 0],
    ["functions.staff", 3],
    ["profile.sector", "46.38"],
  ])("%s = %j", (id, answer) => {
    expect(parse({ [id]: answer })).toEqual({ answers: { [id]: answer }, errors: [] });
  });

  test("every answer of every firm that the tests make up", () => {
    fc.assert(
      fc.property(anyFirm, (answers) => {
        expect(parse(answers)).toEqual({ answers, errors: [] });
      }),
      { numRuns: 200 },
    );
  });
});

test("whatever is sent, each question is refused once at most, and what is kept is accepted again", () => {
  const anyId = fc.oneof(fc.constantFrom(...edition.questions.map(({ id }) => id)), fc.string());
  fc.assert(
    fc.property(fc.dictionary(anyId, fc.jsonValue()), (sent) => {
      const { answers, errors } = parse(sent);
      const ids = errors.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { id, reason } of errors) {
        expect(Object.keys(sent)).toContain(id);
        expect(REFUSAL_REASONS).toContain(reason);
        expect(Object.keys(answers)).not.toContain(id);
      }
      expect(parse(answers)).toEqual({ answers, errors: [] });
    }),
    { numRuns: 500 },
  );
});
