/** What is wrong with a condition: facts that do not exist, comparisons that do not fit them or never decide. */
import { type Expected, listComparisons, type Operator, readComparison } from "../condition/comparison";
import type { Comparison, Condition } from "../condition/schema";
import { type DerivedFact, listDerivedFacts } from "../recommendations/derived-facts";
import type { ContentProblem, EditionParts } from "./content-problem";

type Kind = "options" | "list" | "truth" | "number";

/** What a fact can be: the options of a choice or list, the lowest and highest of a number, where there are such. */
interface FactKind {
  readonly kind: Kind;
  readonly options?: readonly string[] | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

const DERIVED_KINDS: Readonly<Record<string, Kind>> = {
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

const WANTED_OPERATORS: Readonly<Record<Kind, readonly Operator[]>> = {
  options: ["in"],
  list: ["includesAny"],
  truth: ["is"],
  number: ["atLeast", "atMost", "below"],
};

function findHighest({ scoring }: EditionParts, fact: string): number | undefined {
  if (fact === "age") return undefined;
  if (fact === "actNowGroups") return scoring.groups.length;
  return fact === "abilityUnknownShare" ? 1 : 100;
}

function findKind(parts: EditionParts, derived: readonly DerivedFact[], fact: string): FactKind | null {
  const question = parts.questions.find(({ id }) => id === fact);
  if (!question) {
    const isDerived = derived.some(({ id }) => id === fact);
    const kind = DERIVED_KINDS[fact] ?? "number";
    return isDerived ? { kind, low: 0, high: findHighest(parts, fact) } : null;
  }
  const scale = parts.scales[question.scale];
  const options = question.options ?? parts.classifications[question.classification ?? ""];
  if (scale?.kind === "choice") return { kind: "options", options };
  if (scale?.kind === "multi") return { kind: "list", options };
  if (scale?.kind === "yes-no") return { kind: "truth" };
  if (scale?.kind === "level") return { kind: "number", low: 0, high: scale.top };
  return scale?.kind === "number" ? { kind: "number", low: question.min, high: question.max } : null;
}

/** Whether a limit parts the numbers that a fact can have, so that the comparison holds for some and fails for others. */
function decides(operator: Operator, limit: number, { low, high }: FactKind): boolean {
  const lowest = low ?? Number.NEGATIVE_INFINITY;
  const highest = high ?? Number.POSITIVE_INFINITY;
  return operator === "atMost" ? lowest <= limit && limit < highest : lowest < limit && limit <= highest;
}

function listMissing(expected: Expected, { options }: FactKind): string[] {
  if (!Array.isArray(expected) || !options) return [];
  return (expected as string[]).filter((option) => !options.includes(option));
}

function listRemedies(
  parts: EditionParts,
  derived: readonly DerivedFact[],
  comparison: Comparison,
): string[] {
  const { operator, expected } = readComparison(comparison);
  const { fact } = comparison;
  const found = findKind(parts, derived, fact);
  if (!found) return [`The condition names ${fact}, which is no fact: correct its id.`];
  const wanted = WANTED_OPERATORS[found.kind];
  if (!wanted.includes(operator)) {
    return [`${fact} cannot be compared by ${operator}: use ${wanted.join(" or ")}.`];
  }
  if (typeof expected === "number" && !decides(operator, expected, found)) {
    return [`${fact} ${operator} ${expected} holds always or never: correct the number.`];
  }
  return listMissing(expected, found).map((option) => `${fact} has no option ${option}: correct it.`);
}

/**
 * Every problem of a condition; `derived` are the facts that it may name beside the questions, `file` and `id` say
 * where it stands.
 */
export function checkCondition(
  parts: EditionParts,
  derived: readonly DerivedFact[],
  condition: Condition,
  file: string,
  id: string,
): ContentProblem[] {
  return listComparisons(condition).flatMap((comparison) =>
    listRemedies(parts, derived, comparison).map((remedy) => ({ file, id, remedy })),
  );
}

/** Every problem of a condition that a result rests on: the strategy part decides nothing of a result. */
export function checkResultCondition(
  parts: EditionParts,
  condition: Condition,
  file: string,
  id: string,
): ContentProblem[] {
  const optional = new Set(parts.questions.filter(({ part }) => part).map((question) => question.id));
  return [
    ...checkCondition(parts, listDerivedFacts(parts), condition, file, id),
    ...listComparisons(condition)
      .filter(({ fact }) => optional.has(fact))
      .map(({ fact }) => ({
        file,
        id,
        remedy: `The condition names ${fact}, but the strategy part decides nothing of a result: name another fact.`,
      })),
  ];
}
