/** Evidence that was derived from answers: scores, loads, band, stage and the like, in sentences. */
import type { Actual } from "@/lib/domain/recommendations/fact-table";
import type { Evidence } from "@/lib/domain/recommendations/verdicts";
import type { Score } from "@/lib/domain/scoring/score";
import { formatScore, formatShare, isNarrow, joinWords, quoteNames, sayRange } from "./numbers";
import type { Reading } from "./reading";

/** Facts whose value is the id of something that the results have names for. */
const NAMED_FACTS = ["band", "quadrant", "stage", "sizeClass", "technology"] as const;
type NamedFact = (typeof NAMED_FACTS)[number];

const UNKNOWN_SHARE = "abilityUnknownShare";

function isNamed(fact: string): fact is NamedFact {
  return NAMED_FACTS.some((named) => named === fact);
}

function isScore(actual: Actual): actual is Score {
  return typeof actual === "object" && actual !== null && "low" in actual;
}

function nameOf({ wording: { results } }: Reading, fact: NamedFact, id: string): string {
  const names: Record<NamedFact, Readonly<Record<string, string | { name: string }>>> = {
    band: results["band-names"],
    quadrant: results.quadrants,
    stage: results.stages,
    sizeClass: results["size-classes"],
    technology: results.technology,
  };
  const found = names[fact][id] ?? id;
  return typeof found === "string" ? found : found.name;
}

interface Title {
  readonly name: string;
  /** A score or load, which "stands" somewhere. */
  readonly isScore: boolean;
  /** The part of the page that shows what it rests on. */
  readonly href: string | null;
}

const SHOWN_IN: Readonly<Record<string, string>> = { band: "#why", quadrant: "#want-can", stage: "#stage" };

/** What a derived fact is called in a sentence. */
export function findTitle({ wording: { results }, t }: Reading, fact: string): Title {
  const [kind, id = ""] = fact.split(".");
  const axes: Readonly<Record<string, { name: string }>> = results.axes;
  const dimension = kind === "score" ? results.dimensions[id] : undefined;
  const axis = kind === "score" ? axes[id] : undefined;
  const group = kind === "load" ? results.groups[id] : undefined;
  if (dimension) return { name: dimension.name, isScore: true, href: `#area-${id}` };
  if (axis) return { name: axis.name, isScore: true, href: "#want-can" };
  if (group) return { name: t("evidence.load", { group: group.name }), isScore: true, href: `#group-${id}` };
  const href = SHOWN_IN[fact] ?? null;
  if (isNamed(fact)) return { name: t(`evidence.names.${fact}`), isScore: false, href };
  const name = results.facts[fact] ?? results["context-facts"][fact] ?? fact;
  return { name, isScore: fact === "abilityWithoutFunctions", href };
}

function sayLimit({ t, locale }: Reading, { fact, operator, expected, holds }: Evidence): string {
  const number = Number(expected);
  const limit = fact === UNKNOWN_SHARE ? formatShare(locale, number) : formatScore(locale, number);
  if (holds === null) return t("evidence.limit.open", { limit });
  if (operator === "atMost") return t(holds ? "evidence.limit.atMost" : "evidence.limit.above", { limit });
  const reaches = operator === "below" ? !holds : holds;
  return t(reaches ? "evidence.limit.atLeast" : "evidence.limit.below", { limit });
}

/** A number that may lie in a range. */
function sayNumber(reading: Reading, evidence: Evidence, { low, high }: Score): string {
  const { t, locale } = reading;
  const { name, isScore: stands } = findTitle(reading, evidence.fact);
  if (low === null || high === null) return t("evidence.noScore", { name });
  const isShare = evidence.fact === UNKNOWN_SHARE;
  const value = isShare ? formatShare(locale, low) : sayRange(reading, { low, high });
  const verb = isNarrow(locale, low, high) ? "stands" : "lies";
  return t(`evidence.${stands ? verb : "counts"}`, { name, value, limit: sayLimit(reading, evidence) });
}

/** One of several ids: those that are still possible. */
function sayChosen(reading: Reading, { fact, holds }: Evidence, ids: readonly string[]): string {
  const { t, locale } = reading;
  const { name } = findTitle(reading, fact);
  const values = ids.map((id) => (isNamed(fact) ? nameOf(reading, fact, id) : id));
  const key = holds === null ? "evidence.mayBe" : "evidence.is";
  return t(key, { name, value: joinWords(locale, quoteNames(reading, values), "or") });
}

/** A derived fact as a sentence: its name, its value, and the limit that it is held against. */
export function sayDerived(reading: Reading, evidence: Evidence): string {
  const { t } = reading;
  const { fact, actual } = evidence;
  if (typeof actual === "number")
    return sayNumber(reading, evidence, { score: actual, low: actual, high: actual });
  if (typeof actual === "string") return sayChosen(reading, evidence, [actual]);
  const { name } = findTitle(reading, fact);
  if (typeof actual === "boolean")
    return t("evidence.is", { name, value: t(`evidence.${actual ? "yes" : "no"}`) });
  if (isScore(actual)) return sayNumber(reading, evidence, actual);
  if (actual !== null && "possible" in actual) return sayChosen(reading, evidence, actual.possible);
  return evidence.holds === false ? t("evidence.noScore", { name }) : t("evidence.openFact", { name });
}
