/**
 * Cross-checks the data of an edition in both directions: what is named exists, and what exists is used. Every
 * problem is collected, so that an author sees all of them at once, each with what to do.
 */
import { type Condition, listComparisons } from "../condition/schema";
import { listDerivedFacts } from "../recommendations/derived-facts";
import { listStrategyProblems } from "../strategy/problems";
import { checkCondition, checkIndependence } from "./condition-problems";
import type { Question } from "./question";
import { type EditionData, SECTION_LISTS } from "./schema";

/** Something wrong with the content: where, about which id, and the remedy. */
export interface ContentProblem {
  readonly file: string;
  readonly id: string;
  readonly remedy: string;
}

function checkMainCondition(data: EditionData, condition: Condition, file: string, id: string) {
  return [
    ...checkCondition(data, listDerivedFacts(data), condition, file, id),
    ...checkIndependence(data, condition, file, id),
  ];
}

function checkQuestion(data: EditionData, question: Question, place: number): ContentProblem[] {
  const { id } = question;
  const file = "questions";
  const problems: ContentProblem[] = [];
  const report = (isWrong: boolean, remedy: string) => {
    if (isWrong) problems.push({ file, id, remedy });
  };
  const scale = data.scales[question.scale];
  report(
    data.questions.findIndex((other) => other.id === id) !== place,
    "This id stands twice: give one another id.",
  );
  report(!scale, `There is no scale ${question.scale}: add it to scales.json or name another.`);
  const needsOptions = scale?.kind === "choice" || scale?.kind === "multi";
  report(
    needsOptions && !question.options && !question.classification,
    "Give its options or its classification.",
  );
  report(
    !needsOptions && question.options !== undefined,
    "Only choices and lists have options: take them away.",
  );
  report(
    new Set(question.options).size !== (question.options?.length ?? 0),
    "An option stands twice: name it once.",
  );
  report(question.weight !== 1 && !question.why, "A weight other than 1 needs a reason: add `why`.");
  report(
    question.critical !== undefined && question.notApplicable,
    "A critical item cannot be not applicable.",
  );
  report(
    question.critical !== undefined && question.critical > (scale?.top ?? 0),
    "`critical` is above the scale.",
  );
  report(question.critical !== undefined && !question.dimension, "Only a scored item can be critical.");
  const isScored = question.dimension ?? question.group ?? question.driver;
  report(
    question.part !== undefined && (question.quick || question.notApplicable || isScored !== undefined),
    "A question of the strategy part sets no score: take its `part` away, or the rest.",
  );
  const earlier = new Set(data.questions.slice(0, place).map((other) => other.id));
  report(
    question.notBefore !== undefined && !earlier.has(question.notBefore),
    "`notBefore` names no earlier question.",
  );
  if (!question.visible) return problems;
  const facts = listComparisons(question.visible).map(({ fact }) => fact);
  report(
    facts.some((fact) => !earlier.has(fact)),
    "Its condition may name only questions that stand before it: move it, or correct the id.",
  );
  return [...problems, ...checkMainCondition(data, question.visible, file, id)];
}

function checkScoring(data: EditionData): ContentProblem[] {
  const file = "scoring.json";
  const { axes, groups } = data.scoring;
  const dimensions = [...axes.willingness.dimensions, ...axes.ability.dimensions].map(({ id }) => id);
  const used = new Set(data.questions.map(({ dimension }) => dimension));
  const asked = new Set(data.questions.map(({ group }) => group));
  const groupIds = groups.map(({ id }) => id);
  return [
    ...dimensions
      .filter((id) => !used.has(id))
      .map((id) => ({ file, id, remedy: "No item measures this dimension: add items or take it away." })),
    ...groups
      .filter(({ id }) => !asked.has(id))
      .map(({ id }) => ({
        file,
        id,
        remedy: "No question belongs to this group: add some or take it away.",
      })),
    ...groups
      .filter(({ capability }) => !dimensions.includes(capability))
      .map(({ id, capability }) => ({
        file,
        id,
        remedy: `There is no dimension ${capability}: correct it.`,
      })),
    ...data.questions
      .filter(({ dimension }) => dimension && !dimensions.includes(dimension))
      .map(({ id, dimension }) => ({
        file: "questions",
        id,
        remedy: `No axis has the dimension ${dimension}.`,
      })),
    ...data.questions
      .filter(({ group }) => group && !groupIds.includes(group))
      .map(({ id, group }) => ({ file: "questions", id, remedy: `There is no barrier group ${group}.` })),
  ];
}

/** Which section list asks a question; barriers are asked behind their screening question. */
function isAskedBy(list: (typeof SECTION_LISTS)[number], { part, quick }: Question): boolean {
  if (list === "strategy") return part !== undefined;
  return part === undefined && (list === "full" || quick);
}

function checkSections(data: EditionData): ContentProblem[] {
  const file = "sections.json";
  const screenings = new Set(
    data.scoring.groups.map(({ id }) => data.questions.find(({ group }) => group === id)?.id),
  );
  const isListed = ({ id, group }: Question) => !group || screenings.has(id);
  return SECTION_LISTS.flatMap((list) => {
    const asked = data.sections[list].flatMap(({ questions }) => questions);
    const wanted = data.questions.filter((question) => isListed(question) && isAskedBy(list, question));
    const wantedIds = new Set(wanted.map(({ id }) => id));
    return [
      ...wanted
        .filter(({ id }) => !asked.includes(id))
        .map(({ id }) => ({ file, id, remedy: `No ${list} section asks this question: add it to one.` })),
      ...asked
        .filter((id) => !wantedIds.has(id))
        .map((id) => ({
          file,
          id,
          remedy: `This does not belong into a ${list} section: correct or remove it.`,
        })),
      ...asked
        .filter((id, index) => asked.indexOf(id) !== index)
        .map((id) => ({ file, id, remedy: `Two ${list} sections ask this: keep one.` })),
    ];
  });
}

/** Every problem of the data, none if it can be used. */
export function listEditionProblems(data: EditionData): ContentProblem[] {
  return [
    ...data.questions.flatMap((question, place) => checkQuestion(data, question, place)),
    ...checkScoring(data),
    ...checkSections(data),
    ...data.recommendations.flatMap(({ id, gate, triggers }) =>
      [...(gate ? [gate] : []), ...triggers.map(({ when }) => when)].flatMap((condition) =>
        checkMainCondition(data, condition, `recommendations/${id}.json`, id),
      ),
    ),
    ...listStrategyProblems(data),
  ];
}
