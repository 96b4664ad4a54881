/**
 * The facts that the conditions of the strategy part can name: the answers, the scores of the dimensions, the loads
 * of the barrier groups, and how strong each group of industry drivers is. Scores and loads stand for their ranges.
 */
import type { EditionData } from "../edition/schema";
import type { DerivedFact } from "../recommendations/derived-facts";
import { DRIVER_GROUPS, type DriverGroup } from "./terms";

/** The name that questions give to a group of drivers. */
export function partOfDriver(group: DriverGroup) {
  return `yip-${group}` as const;
}

/** The derived facts in the order of their places, which follow those of the questions. */
export function listStrategyFacts({
  questions,
  scoring,
}: Pick<EditionData, "questions" | "scoring">): DerivedFact[] {
  const { willingness, ability } = scoring.axes;
  const where = (belongs: (question: EditionData["questions"][number]) => boolean) =>
    questions.filter(belongs).map(({ id }) => id);
  return [
    ...[...willingness.dimensions, ...ability.dimensions].map(({ id }) => ({
      id: `score.${id}`,
      questions: where(({ dimension }) => dimension === id),
    })),
    ...scoring.groups.map(({ id }) => ({ id: `load.${id}`, questions: where(({ group }) => group === id) })),
    ...DRIVER_GROUPS.map((group) => ({
      id: `driver.${group}`,
      questions: where(({ part }) => part === partOfDriver(group)),
    })),
  ];
}
