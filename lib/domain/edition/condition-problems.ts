/** Cross-checks the conditions of an edition: each names facts that exist, by comparisons that they allow. */
import { type Condition, listComparisons, readComparison } from "../condition/schema";
import type { DerivedFact } from "../recommendations/derived-facts";
import type { ContentProblem } from "./problems";
import type { EditionData } from "./schema";

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
function findFactKind(data: EditionData, derived: readonly DerivedFact[], fact: string) {
  const question = data.questions.find(({ id }) => id === fact);
  if (question) {
    const kind = data.scales[question.scale]?.kind;
    const options = question.options ?? data.classifications[question.classification ?? ""];
    if (kind === "choice") return { kind: "options", options };
    if (kind === "multi") return { kind: "list", options };
    if (kind === "yes-no") return { kind: "truth" };
    return kind === "text" ? null : { kind: "number" };
  }
  return derived.some(({ id }) => id === fact) ? { kind: DERIVED_LISTS[fact] ?? "number" } : null;
}

/** The problems of one condition; `derived` are the facts that it may name beside the questions. */
export function checkCondition(
  data: EditionData,
  derived: readonly DerivedFact[],
  condition: Condition,
  file: string,
  id: string,
): ContentProblem[] {
  return listComparisons(condition).flatMap((comparison) => {
    const { operator, expected } = readComparison(comparison);
    const known = findFactKind(data, derived, comparison.fact);
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

/** Nothing that makes a result may rest on the strategy part. */
export function checkIndependence(
  data: EditionData,
  condition: Condition,
  file: string,
  id: string,
): ContentProblem[] {
  const optional = new Set(data.questions.filter(({ part }) => part).map((question) => question.id));
  return listComparisons(condition)
    .filter(({ fact }) => optional.has(fact))
    .map(({ fact }) => ({
      file,
      id,
      remedy: `The condition names ${fact}, but the strategy part decides nothing of a result: name another fact.`,
    }));
}
