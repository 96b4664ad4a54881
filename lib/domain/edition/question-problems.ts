/** What is wrong with a question: what it names must exist, and what it carries must count. */
import { listComparisons } from "../condition/comparison";
import { checkResultCondition } from "./condition-problems";
import type { ContentProblem, EditionParts } from "./content-problem";
import type { Question, Scale } from "./question";

type Report = (isWrong: boolean, remedy: string) => void;

function checkScale({ options, classification, ...question }: Question, scale: Scale, report: Report): void {
  const needsOptions = scale.kind === "choice" || scale.kind === "multi";
  const isNumber = scale.kind === "number";
  const isScored = question.dimension !== undefined || question.group !== undefined;
  report(needsOptions && !options && !classification, "Give its options or its classification.");
  report(!needsOptions && options !== undefined, "Only choices and lists have options: take them away.");
  report(new Set(options).size !== (options?.length ?? 0), "An option stands twice: name it once.");
  report(
    !isNumber && (question.min ?? question.max) !== undefined,
    "Only numbers have min and max: take them away.",
  );
  report(question.notBefore !== undefined && !scale.notAfterClock, "`notBefore` is for years: take it away.");
  report(isScored && scale.kind !== "level", "A scored item or barrier needs a scale of levels.");
  report(
    question.critical !== undefined && question.critical > (scale.top ?? 0),
    "`critical` is above the scale.",
  );
}

function checkWeight({ questions }: EditionParts, question: Question, report: Report): void {
  const { id, dimension, group, weight, critical } = question;
  const isScreening = group !== undefined && questions.find((other) => other.group === group)?.id === id;
  report(weight !== 1 && !question.why, "A weight other than 1 needs a reason: add `why`.");
  report(
    weight !== 1 && !dimension && (!group || isScreening),
    "Only scored items and barriers are weighed: take the weight away.",
  );
  report(critical !== undefined && question.notApplicable, "A critical item cannot be not applicable.");
  report(critical !== undefined && !dimension, "Only a scored item can be critical.");
}

function checkStrategy({ part, ...question }: Question, report: Report): void {
  const sets = question.dimension ?? question.group ?? question.driver;
  report(
    part !== undefined && (question.quick || question.notApplicable || sets !== undefined),
    "A question of the strategy part sets no score: take its `part` away, or the rest.",
  );
}

/** Every problem of the question at a place of the list. */
export function checkQuestion(parts: EditionParts, question: Question, place: number): ContentProblem[] {
  const { id, visible } = question;
  const file = "questions";
  const problems: ContentProblem[] = [];
  const report: Report = (isWrong, remedy) => {
    if (isWrong) problems.push({ file, id, remedy });
  };
  const scale = parts.scales[question.scale];
  const earlier = new Set(parts.questions.slice(0, place).map((other) => other.id));
  report(earlier.has(id), "This id stands twice: give one another id.");
  if (scale) checkScale(question, scale, report);
  else report(true, `There is no scale ${question.scale}: add it to scales.json or name another.`);
  checkWeight(parts, question, report);
  checkStrategy(question, report);
  report(
    question.notBefore !== undefined && !earlier.has(question.notBefore),
    "`notBefore` names no earlier question.",
  );
  if (!visible) return problems;
  report(
    listComparisons(visible).some(({ fact }) => !earlier.has(fact)),
    "Its condition may name only questions that stand before it: move it, or correct the id.",
  );
  return [...problems, ...checkResultCondition(parts, visible, file, id)];
}
