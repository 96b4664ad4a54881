import { expect, test } from "vitest";
import { buildDraftEdition } from "@/lib/testing/draft-edition";
import { finish, steadyFirm } from "@/lib/testing/finished";
import { parseAnswers } from "../assessment/parse-answers";
import { buildTrend } from "./trend";

test("a trend runs by the day, and joins no results of different editions", () => {
  const draft = buildDraftEdition().edition;
  const { answers } = parseAnswers(draft, steadyFirm(3), 2028);
  const results = [
    finish(answers, { edition: draft, asOf: "2028-06-01" }),
    finish(steadyFirm(2), { asOf: "2027-01-01" }),
    finish(steadyFirm(1), { asOf: "2026-01-01" }),
  ].map(({ result }) => result);
  expect(buildTrend(results).map(({ asOf, joins }) => [asOf, joins])).toEqual([
    ["2026-01-01", false],
    ["2027-01-01", true],
    ["2028-06-01", false],
  ]);
});
