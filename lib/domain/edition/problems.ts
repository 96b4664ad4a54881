/**
 * Cross-checks the data of an edition in both directions: what is named exists, and what exists is used. Every
 * problem is collected, so that an author sees all of them at once, each with what to do.
 */
import { type Condition, listComparisons, readComparison } from "../condition/schema";
import { listDerivedFacts } from "../recommendations/derived-facts";
import type { Question } from "./question";
import { type EditionData, JOURNEYS } from "./schema";

/** Something wrong with the content: where, about which id, and the remedy. */
export interface ContentProblem {
  readonly file: string;
  readonly id: string;
  readonly remedy: string;
}

const DERIVED_LISTS: Readonly<Record<string, "options" | "number" | "truth">> = {
  band: "options",
  quadrant: "options",
  stage: "options",
  sizeClass: "options",
  technology: "options",
  earlyInternationalizer: "truth",
  prospectiveEarly: "truth",
  "context.earlierAssessment": "truth",
  "context.openPlan": "truth",
};

const WANTED_OPERATORS: Readonly<Record<string, readonly string[]>> = {
  options: ["in"],
  list: ["includesAny"],
  truth: ["is"],
  number: ["atLeast", "atMost", "below"],
};

/** What kind of value a fact has, and the options that it can take where it has some. */
function findFactKind(data: EditionData, fact: string) {
  const question = data.questions.find(({ id }) => id === fact);
  if (question) {
    const kind = data.scales[question.scale]?.kind;
    const options = question.options ?? data.classifications[question.classification ?? ""];
    if (kind === "choice") return { kind: "options", options };
    if (kind === "multi") return { kind: "list", options };
    if (kind === "yes-no") return { kind: "truth" };
    return kind === "text" ? null : { kind: "number" };
  }
  const isDerived = listDerivedFacts(data).some(({ id }) => id === fact);
  return isDerived ? { kind: DERIVED_LISTS[fact] ?? "number" } : null;
}

function checkCondition(data: EditionData, condition: Condition, file: string, id: string): ContentProblem[] {
  return listComparisons(condition).flatMap((comparison) => {
    const { operator, expected } = readComparison(comparison);
    const known = findFactKind(data, comparison.fact);
    const wrong = (remedy: string) => ({ file, id, remedy });
    if (!known) return [wrong(`The condition names ${comparison.fact}, which is no fact: correct its id.`)];
    const wanted = WANTED_OPERATORS[known.kind] ?? [];
    if (!wanted.includes(operator)) {
      return [wrong(`${comparison.fact} cannot be compared by ${operator}: use ${wanted.join(" or ")}.`)];
    }
    if (!Array.isArray(expected) || !known.options) return [];
    return (expected as string[])
      .filter((option) => !known.options?.includes(option))
      .map((option) => wrong(`${comparison.fact} has no option ${option}: correct it.`));
  });
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
  return [...problems, ...checkCondition(data, question.visible, file, id)];
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

/** The questions of the full journey are all but the barriers behind a screening question; the quick ones are flagged. */
function checkSections(data: EditionData): ContentProblem[] {
  const file = "sections.json";
  const screenings = new Set(
    data.scoring.groups.map(({ id }) => data.questions.find(({ group }) => group === id)?.id),
  );
  const isListed = ({ id, group }: Question) => !group || screenings.has(id);
  return JOURNEYS.flatMap((journey) => {
    const asked = data.sections[journey].flatMap(({ questions }) => questions);
    const wanted = data.questions.filter(
      (question) => isListed(question) && (journey === "full" || question.quick),
    );
    const wantedIds = new Set(wanted.map(({ id }) => id));
    return [
      ...wanted
        .filter(({ id }) => !asked.includes(id))
        .map(({ id }) => ({ file, id, remedy: `No ${journey} section asks this question: add it to one.` })),
      ...asked
        .filter((id) => !wantedIds.has(id))
        .map((id) => ({
          file,
          id,
          remedy: `This does not belong into a ${journey} section: correct or remove it.`,
        })),
      ...asked
        .filter((id, index) => asked.indexOf(id) !== index)
        .map((id) => ({ file, id, remedy: `Two ${journey} sections ask this: keep one.` })),
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
        checkCondition(data, condition, `recommendations/${id}.json`, id),
      ),
    ),
  ];
}
