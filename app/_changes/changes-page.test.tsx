/** The page of changes: whole sentences for whatever moved, and a picture that adds up. */
import { createTranslator } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, test } from "vitest";
import { TrendLine } from "@/app/_charts/trend-line";
import { exampleNames, readAnswers, readExample } from "@/app/_results/example-view.test-data";
import type { Translate } from "@/app/_results/reading";
import messages from "@/content/locales/en/ui/changes.json";
import type { Answers } from "@/lib/domain/assessment/answer";
import { compareAssessments } from "@/lib/domain/comparison/compare";
import type { Finished } from "@/lib/domain/comparison/finished";
import type { FirmResult } from "@/lib/server/firm/results";
import { buildDraftEdition } from "@/lib/testing/draft-edition";
import { finish, steadyFirm } from "@/lib/testing/finished";
import { ChangesPage } from "./changes-page";
import type { ChangesView } from "./changes-view";
import { CHANGES_REFUSALS, type ChangesRefusal, chooseResults } from "./choose-results";
import { viewChanges } from "./view-changes";
import { listSteps } from "./waterfall-steps";

const translator = createTranslator({
  locale: "en",
  messages,
  onError(error) {
    throw error;
  },
});
const t: Translate = (key, values) => translator(key as never, values as never);

function toFirmResult({ result }: Finished, number: number): FirmResult {
  const { edition, engine, asOf, confidence, readiness, willingness, ability } = result;
  return {
    ...{ edition, engine, asOf, confidence, readiness, willingness, ability },
    id: `result-${number}`,
    number,
    assessmentId: `assessment-${number}`,
    numberInAssessment: 1,
    journey: "full",
    createdAt: new Date(asOf),
    band: result.band.value,
    stage: result.stage.value,
  };
}

/** Without a refusal, the page that compares the two. */
function view(before: Finished, after: Finished, refusal: ChangesRefusal | null = null): ChangesView {
  const { wording, sources, t: resultWords } = readAnswers({});
  const ends = { before: toFirmResult(before, 1), after: toFirmResult(after, 2) };
  const paths = { overview: "/en/assess/x", changes: "/en/assess/x/changes" };
  return viewChanges(
    { locale: "en", wording, sources, t, resultWords, paths, firmName: null },
    [ends.before, ends.after],
    refusal ? { ok: false, reason: refusal, ends } : { ok: true, ...ends },
    { before, after },
  );
}

function read(page: ChangesView): { html: string; text: string; heading: string } {
  const html = renderToStaticMarkup(<ChangesPage view={page} />);
  const textOf = (part: string) => part.replace(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");
  return { html, text: textOf(html), heading: textOf(html.match(/<h1.*?<\/h1>/)?.[0] ?? "") };
}

function finishExample(name: string, asOf = "2026-11-24"): Finished {
  return finish(readExample(name), { asOf });
}

describe.each(exampleNames)("a comparison with %s", (name) => {
  const pages = ["bakery", "lab-software", "all-unknown"].flatMap((other) => [
    read(view(finishExample(other), finishExample(name, "2029-01-31"))),
    read(view(finishExample(name), finishExample(other, "2029-01-31"))),
  ]);

  it("is in words, from the first to the last", () => {
    for (const { text } of pages) {
      expect(text).not.toMatch(/undefined|\[object|NaN|null|Infinity|\{\w+\}|changes\.\w+\./);
      expect(text).not.toMatch(/not-applicable|domestic-marketing|cannot-tell|act-now|score\.\w/);
    }
  });

  it("has no empty sentence, no style that the policy forbids, and each id once", () => {
    for (const { html } of pages) {
      expect(html).not.toMatch(/<(p|li|dd|dt|h[1-4]|th|summary)( [^>]*)?>\s*<\/\1>/);
      expect(html).not.toContain("style=");
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

describe("the first sentence", () => {
  const ready = { ...steadyFirm(3), "profile.founded": 2001 };
  const strong = { ...steadyFirm(2), "profile.founded": 2001 };
  const headingOf = (before: Answers, after: Answers) =>
    read(view(finish(before), finish(after))).heading.trim();

  test.each([
    [
      "names the gap that closed",
      { ...ready, "functions.finance": 0 },
      ready,
      "You moved from “Prepare first” to “Ready”, mostly because of one answer: “Cash to carry foreign orders”.",
    ],
    [
      "names what opened a gap",
      ready,
      { ...ready, "functions.finance": 0 },
      "You moved back from “Ready” to “Prepare first”, mostly because of one answer: “Cash to carry foreign orders”.",
    ],
    [
      "says that a firm stays, and how readiness moved",
      strong,
      { ...strong, "commitment.budget": 3 },
      "You are still at “Ready”, and readiness rose by 0.9 points, mostly because of one answer: “Money set aside”.",
    ],
    ["says that nothing moved", ready, ready, "You are still at “Ready”, and readiness is where it was."],
    [
      "says that there was too little to tell",
      { "commitment.budget": 1 },
      ready,
      "Your result is clear now: “Ready”. Before, too little was answered to tell.",
    ],
    [
      "says that it cannot be told in points",
      { "commitment.budget": 1 },
      { "commitment.budget": 2 },
      "You are still at “Not clear yet”. One of the two results has no score, so the change cannot be told in points.",
    ],
  ] as const)("%s", (_, before, after, sentence) => {
    expect(headingOf(before, after)).toBe(sentence);
  });
});

test("results of two editions are compared on what both ask, and the page says so", () => {
  const { edition, changes } = buildDraftEdition();
  const { [changes.retired]: _, ...kept } = steadyFirm(2);
  const later = finish({ ...kept, [changes.added]: 3 }, { edition, asOf: "2028-01-10" });
  const { text } = read(view(finish(steadyFirm(1)), later));
  expect(text).toContain("different editions of the questions (2026.1 and 2026.2)");
  expect(text).toContain("Asked only in the earlier edition: “Exchange rate risk”");
  expect(text).toContain("Where no line joins two marks");
});

test.each(CHANGES_REFUSALS)("the refusal %s is a sentence", (refusal) => {
  const { text } = read(view(finish(steadyFirm(1)), finish(steadyFirm(2)), refusal));
  expect(text).toMatch(/This cannot be compared [A-Z][^{}]+\./);
});

test("the steps of the picture lead from one score to the other, at most ten of them", () => {
  for (const name of exampleNames) {
    const { causes, readiness } = compareAssessments(finishExample("machine-builder"), finishExample(name));
    if (readiness.before.score === null || readiness.after.score === null) continue;
    const steps = listSteps(readiness.before.score, causes);
    expect(steps.length).toBeLessThanOrEqual(10);
    expect(Math.abs((steps.at(-1)?.to ?? readiness.before.score) - readiness.after.score)).toBeLessThan(0.1);
    for (const [index, { from }] of steps.slice(1).entries()) expect(from).toBe(steps[index]?.to);
  }
});

describe("an address", () => {
  const finished = [finish(steadyFirm(1)), finish(steadyFirm(2)), finish(steadyFirm(3))];
  const [first, second, third] = finished.map((one, index) => toFirmResult(one, index + 1)) as [
    FirmResult,
    FirmResult,
    FirmResult,
  ];
  // The second and the third are results of one assessment.
  const results = [first, second, { ...third, assessmentId: second.assessmentId }];

  it("that names nothing compares the newest result with the last one of an earlier assessment", () => {
    expect(chooseResults(results, {})).toMatchObject({
      ok: true,
      before: { number: 1 },
      after: { number: 3 },
    });
    expect(chooseResults(results.slice(1), {})).toMatchObject({ ok: true, before: { number: 2 } });
  });

  test.each([
    ["the same twice", { from: "2", to: "2" }, "same"],
    ["a result that is not there", { from: "1", to: "4" }, "no-such"],
    ["no number", { from: "one" }, "no-such"],
    ["several", { to: ["1", "2"] }, "no-such"],
    ["another writing of a number", { from: "01", to: "2" }, "no-such"],
  ])("that names %s is refused", (_, query, reason) => {
    expect(chooseResults(results, query)).toMatchObject({ ok: false, reason });
  });

  it("is refused while there is nothing to compare", () => {
    expect(chooseResults([first], {})).toMatchObject({ ok: false, reason: "too-few" });
    expect(chooseResults([], {})).toMatchObject({ ok: false, reason: "too-few" });
    expect(chooseResults([first], {}, first.assessmentId)).toMatchObject({ reason: "too-few" });
  });

  it("is refused while the assessment that it is asked for is not finished", () => {
    expect(chooseResults([first], {}, second.assessmentId)).toMatchObject({ reason: "unfinished" });
    expect(chooseResults([first, second], {}, third.assessmentId)).toMatchObject({ ok: true });
  });
});

test("another line over time is drawn apart, and named", () => {
  const mark = { id: "1", label: "Nov 2026", text: "61", low: 50, high: 70, joins: false };
  const marks = [
    { ...mark, day: 0, score: 61 },
    { ...mark, id: "2", day: 1, score: 66, joins: true },
  ];
  const own = { id: "own", name: "Your own answers", marks };
  const alone = renderToStaticMarkup(<TrendLine own={own} others={[]} />);
  const others = ["Trade Office", "Chamber"].map((name) => ({ id: name, name, marks }));
  const both = renderToStaticMarkup(<TrendLine own={own} others={others} />);
  expect(alone).not.toContain("others-mark");
  expect(alone).not.toContain("Your own answers");
  expect(both).toMatch(/Your own answers.*Trade Office.*Chamber/);
  // Two marks of each on the chart, and one of each beside its name.
  expect(both.match(/others-mark/g)).toHaveLength(6);
});
