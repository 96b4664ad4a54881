import "server-only";
import { getMessages } from "next-intl/server";
import { getClockYear, type LoadedAssessment } from "@/app/_assessment/load-assessment";
import { assessmentPath } from "@/app/_assessment/paths";
import { readContext } from "@/app/_assessment/scoring-context";
import { findStandingResult } from "@/app/_assessment/standing-result";
import { answerWords } from "@/app/_results/answer-words";
import type { Words } from "@/app/_results/reading";
import { getTranslate } from "@/app/_results/translate";
import { NOT_APPLICABLE, UNKNOWN_ANSWER } from "@/lib/domain/assessment/answer";
import { parseAnswers } from "@/lib/domain/assessment/parse-answers";
import { pickCoreData } from "@/lib/domain/edition/core";
import type { PlacedQuestion } from "@/lib/domain/edition/edition";
import { assessFirm } from "@/lib/domain/scoring/assess";
import type { Messages } from "@/lib/i18n/messages";
import { listResults } from "@/lib/server/assessment/queries";
import { readToday } from "@/lib/server/clock";
import { findGoal } from "@/lib/server/goal/queries";
import { findWaysUp } from "./ways-up";
import type { TriedItem, WhatIfView } from "./what-if-view";

function viewItem(words: Words, { id, scale, notApplicable }: PlacedQuestion): TriedItem {
  const levels = Array.from({ length: (scale.top ?? 0) + 1 }, (_, level) => level);
  const answers = [...levels, UNKNOWN_ANSWER, ...(notApplicable ? [NOT_APPLICABLE] : [])];
  return {
    id,
    label: words.wording.questions[id]?.label ?? id,
    options: answers.map((answer) => ({ value: String(answer), label: answerWords(words, id, answer) })),
  };
}

function listAreas(words: Words): WhatIfView["areas"] {
  const { axes, questions } = words.edition;
  return [...axes.willingness, ...axes.ability].map(({ id }) => ({
    id,
    name: words.wording.results.dimensions[id]?.name ?? id,
    items: questions.filter(({ dimension }) => dimension === id).map((item) => viewItem(words, item)),
  }));
}

/** The firm as its page shows it: of the day of the newest result, if the answers still give it, else of today. */
async function findFirm(loaded: LoadedAssessment) {
  const { scope, edition, current } = loaded;
  const results = await listResults(scope);
  const standing = await findStandingResult(loaded, results);
  const { revision, asOf } = standing ?? { revision: current.revision, asOf: readToday() };
  return {
    answers: parseAnswers(edition, current.answers, getClockYear()).answers,
    asOf,
    context: await readContext(scope, revision),
  };
}

function viewSteps(
  loaded: LoadedAssessment,
  firm: Awaited<ReturnType<typeof findFirm>>,
): WhatIfView["steps"] {
  const { edition, checked, sheet, wording } = loaded;
  const { band } = assessFirm(edition, { ...firm, answers: checked.placed });
  const [{ set, target }] = findWaysUp(edition, sheet, band.value);
  if (!set.found || set.steps === 0) return null;
  const levels = Object.fromEntries(set.moves.map(({ id, to }) => [id, to]));
  return { band: wording.results["band-names"][target], levels };
}

/** Everything that other answers are tried with. */
export async function viewWhatIf(loaded: LoadedAssessment): Promise<WhatIfView> {
  const { scope, edition, wording } = loaded;
  const { locale } = scope;
  const messages = (await getMessages({ locale })) as unknown as Messages;
  const firm = await findFirm(loaded);
  const titles = Object.entries(wording.recommendations).map(([id, { title }]) => [id, title]);
  return {
    ...firm,
    locale,
    edition: pickCoreData(edition.data),
    action: assessmentPath(scope, "result/goal"),
    hasGoal: (await findGoal(scope)) !== null,
    steps: viewSteps(loaded, firm),
    areas: listAreas({ edition, wording, locale, t: await getTranslate(locale) }),
    names: {
      bands: wording.results["band-names"],
      measures: {
        readiness: wording.results.axes.readiness.name,
        willingness: wording.results.axes.willingness.name,
        ability: wording.results.axes.ability.name,
      },
      recommendations: Object.fromEntries(titles),
    },
    words: messages["what-if"],
  };
}
