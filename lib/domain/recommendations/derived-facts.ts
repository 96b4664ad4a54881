/**
 * The facts that conditions can name beside the questions: scores, loads, band, stage and the like, with the
 * questions that each one rests on. Their places follow those of the questions.
 */
import { listComparisons } from "../condition/comparison";
import type { CoreData } from "../edition/core";

export interface DerivedFact {
  readonly id: string;
  /** The ids of the questions that decide it, in the edition's order. */
  readonly questions: readonly string[];
}

const STAGE_QUESTIONS = [
  "profile.founded",
  "activity.considered",
  "activity.status",
  "activity.first-year",
  "activity.export-share",
  "activity.countries",
  "activity.modes",
];
const PLAN_QUESTIONS = [
  "profile.founded",
  "activity.considered",
  "activity.status",
  "activity.plan-countries",
];
const SIZE_QUESTIONS = ["profile.employees", "profile.turnover", "profile.balance-sheet"];

/**
 * The questions that a question's own fact rests on, in the edition's order: those that decide whether it is asked
 * (for a barrier, the screening question of its group), and itself.
 */
export function listCited({ questions }: Pick<CoreData, "questions">, id: string): string[] {
  const question = questions.find((other) => other.id === id);
  const screening = questions.find(({ group }) => group !== undefined && group === question?.group);
  const shownBy = question?.visible ? listComparisons(question.visible).map(({ fact }) => fact) : [];
  return [...new Set([...shownBy, ...(screening ? [screening.id] : []), id])];
}

/** Every derived fact of an edition, in the order of their places. */
export function listDerivedFacts({
  questions,
  scoring,
}: Pick<CoreData, "questions" | "scoring">): DerivedFact[] {
  const { willingness, ability } = scoring.axes;
  const itemsOf = (dimensions: readonly { id: string }[]) => {
    const ids = dimensions.map(({ id }) => id);
    return questions.filter(({ dimension }) => dimension && ids.includes(dimension)).map(({ id }) => id);
  };
  const barriersOf = (group: string) =>
    questions.filter((question) => question.group === group).map(({ id }) => id);
  const scored = itemsOf([...willingness.dimensions, ...ability.dimensions]);
  const inAbility = itemsOf(ability.dimensions);
  const actNow = [...inAbility, ...questions.filter(({ group }) => group).map(({ id }) => id)];
  return [
    { id: "score.willingness", questions: itemsOf(willingness.dimensions) },
    { id: "score.ability", questions: inAbility },
    ...[...willingness.dimensions, ...ability.dimensions].map(({ id }) => ({
      id: `score.${id}`,
      questions: itemsOf([{ id }]),
    })),
    ...scoring.groups.map(({ id }) => ({ id: `load.${id}`, questions: barriersOf(id) })),
    { id: "band", questions: scored },
    { id: "quadrant", questions: scored },
    { id: "stage", questions: STAGE_QUESTIONS },
    { id: "sizeClass", questions: SIZE_QUESTIONS },
    { id: "age", questions: ["profile.founded"] },
    { id: "technology", questions: ["profile.sector"] },
    {
      id: "earlyInternationalizer",
      questions: ["profile.founded", "activity.status", "activity.first-year"],
    },
    { id: "prospectiveEarly", questions: PLAN_QUESTIONS },
    { id: "actNowGroups", questions: actNow },
    {
      id: "abilityWithoutFunctions",
      questions: itemsOf(ability.dimensions.filter(({ id }) => id !== "functions")),
    },
    { id: "abilityUnknownShare", questions: inAbility },
    { id: "context.earlierAssessment", questions: [] },
    { id: "context.openPlan", questions: [] },
  ];
}
