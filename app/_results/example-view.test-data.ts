import { readdirSync, readFileSync } from "node:fs";
import { createTranslator } from "next-intl";
import messages from "@/content/locales/en/ui/result.json";
import { getContent, getWording } from "@/lib/content/load";
import type { Answers } from "@/lib/domain/assessment/answer";
import { placeAnswers } from "@/lib/domain/assessment/parse-answers";
import { readSheet } from "@/lib/domain/assessment/sheet";
import { assessFirm } from "@/lib/domain/scoring/assess";
import { countBandsByWeights } from "@/lib/domain/scoring/robustness";
import type { Reading, Translate } from "./reading";
import type { ResultView } from "./result-view";

const folder = "content/editions/2026.1/examples";

/** The worked firms of the edition, by name. */
export const exampleNames = readdirSync(folder).map((file) => file.replace(".json", ""));

export function readExample(name: string): Answers {
  return JSON.parse(readFileSync(`${folder}/${name}.json`, "utf8")).input.answers;
}

const t = createTranslator({
  locale: "en",
  messages,
  onError(error) {
    throw error;
  },
});

/** The English words of the interface; a missing or broken one fails the test. */
const translate: Translate = (key, values) => t(key as never, values as never);

/** A reading of these answers, as of 24 November 2026. */
export function readAnswers(answers: Answers): Reading {
  const { currentEdition: edition, sources } = getContent();
  const placed = placeAnswers(edition, answers);
  const context = { earlierAssessment: false, openPlan: false };
  return {
    result: assessFirm(edition, { answers: placed, asOf: "2026-11-24", context }),
    answers,
    sheet: readSheet(edition, placed),
    edition,
    wording: getWording("en"),
    sources,
    locale: "en",
    t: translate,
    hrefOf: (id) => `/en/assess/x/section#${id}`,
    plan: null,
  };
}

/** The page of these answers. */
export function viewAnswers(answers: Answers, rest: Partial<ResultView> = {}): ResultView {
  const reading = readAnswers(answers);
  return {
    reading,
    origin: "stored",
    number: 1,
    kept: [{ number: 1, asOf: "2026-11-24", band: reading.result.band.value }],
    journey: "full",
    audience: "entrepreneur",
    stepsShown: "first",
    robustness: countBandsByWeights(reading.edition, reading.sheet, reading.result.criticalGaps.length > 0),
    paths: {
      overview: "/en/assess/x",
      check: "/en/assess/x/check",
      finish: "/en/assess/x/check/finish",
      journey: "/en/assess/x/journey",
      result: "/en/assess/x/result",
      again: "/en/assess/x/again",
      changes: null,
      method: "http://localhost/en/method",
    },
    goal: null,
    canTry: true,
    isShared: false,
    ...rest,
  };
}
