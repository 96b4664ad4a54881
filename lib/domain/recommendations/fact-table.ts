/**
 * The table of facts that the recommendations are judged on: the answers, and what was derived from them. It comes
 * twice: with ranges and possibilities (what is certain), and with the point values in their place (the leaning).
 */
import type { Answer } from "../assessment/answer";
import type { Sheet } from "../assessment/sheet";
import { ABSENT, type Fact, numberFact, optionsFact, truthFact, UNKNOWN } from "../condition/fact";
import type { Truth } from "../condition/truth";
import type { EditionCore } from "../edition/edition";
import type { BandResult } from "../scoring/band";
import type { BarrierLoad } from "../scoring/barriers";
import type { Confidence } from "../scoring/confidence";
import type { QuadrantResult } from "../scoring/quadrant";
import type { Score } from "../scoring/score";
import type { SizeClass } from "../stage/size-class";
import type { StageResult } from "../stage/stage";

/** A fact as evidence shows it. */
export type Actual =
  | Answer
  | { readonly score: number | null; readonly low: number | null; readonly high: number | null }
  | { readonly value: string | null; readonly possible: readonly string[] };

/** What was derived from the answers, before any recommendation is judged. */
export interface Derived {
  readonly axes: Readonly<Record<"willingness" | "ability", Score>>;
  readonly dimensions: ReadonlyMap<string, Score>;
  readonly barriers: ReadonlyMap<string, BarrierLoad>;
  readonly confidence: Confidence;
  readonly band: BandResult;
  readonly quadrant: QuadrantResult;
  readonly stage: StageResult;
  readonly sizeClass: SizeClass | null;
  readonly age: number | null;
  /** The technology class of the sector, `none` for a sector without one, null if the sector is unknown. */
  readonly technology: string | null;
  readonly earlyInternationalizer: Truth;
  readonly prospectiveEarly: Truth;
  readonly actNowGroups: Readonly<Record<"range" | "point", { certain: number; possible: number }>>;
  readonly abilityWithoutFunctions: Score;
  /** The share of the applicable ability items answered `unknown`, 0..1; null if none applies. */
  readonly abilityUnknownShare: number | null;
  readonly context: { readonly earlierAssessment: boolean; readonly openPlan: boolean };
}

interface DerivedEntry {
  readonly fact: Fact;
  readonly leaning: Fact;
  readonly actual: Actual;
}

/** Where a range has shrunk to a point, there is nothing more to lean on. */
function scoreEntry({ score, low, high }: Score): DerivedEntry {
  const fact = numberFact(low, high);
  const leaning = score === null || low === high ? fact : numberFact(score, score);
  return { fact, leaning, actual: { score, low, high } };
}

function chosenEntry(value: string | null, possible: readonly string[], isSure: boolean): DerivedEntry {
  const fact = isSure ? optionsFact(possible) : UNKNOWN;
  const isDecided = isSure && possible.length === 1;
  const leaning = isDecided ? fact : value === null ? UNKNOWN : optionsFact([value]);
  return { fact, leaning, actual: { value, possible } };
}

function sameEntry(fact: Fact, actual: Actual): DerivedEntry {
  return { fact, leaning: fact, actual };
}

function numberEntry(value: number | null, otherwise: Fact): DerivedEntry {
  return sameEntry(value === null ? otherwise : numberFact(value, value), value);
}

function optionEntry(value: string | null): DerivedEntry {
  return sameEntry(value === null ? UNKNOWN : optionsFact([value]), value);
}

function truthEntry(value: Truth): DerivedEntry {
  return sameEntry(truthFact(value), value);
}

function countEntry({ range, point }: Derived["actNowGroups"]): DerivedEntry {
  const fact = numberFact(range.certain, range.possible);
  const leaning = range.certain === range.possible ? fact : numberFact(point.certain, point.possible);
  return { fact, leaning, actual: { score: point.certain, low: range.certain, high: range.possible } };
}

/** The entries in the order of listDerivedFacts. */
function listEntries(edition: EditionCore, derived: Derived): DerivedEntry[] {
  const isFirm = derived.confidence === "firm";
  const { axes, dimensions, barriers, band, quadrant, stage } = derived;
  const dimensionIds = [...edition.axes.willingness, ...edition.axes.ability];
  return [
    scoreEntry(axes.willingness),
    scoreEntry(axes.ability),
    ...dimensionIds.map(({ id }) => scoreEntry(dimensions.get(id) as Score)),
    ...edition.groups.map(({ id }) => {
      const { load, low, high } = barriers.get(id) as BarrierLoad;
      return scoreEntry({ score: load, low, high });
    }),
    chosenEntry(band.value, band.possible, isFirm),
    chosenEntry(quadrant.value, quadrant.possible, isFirm),
    sameEntry(optionsFact(stage.possible), stage),
    optionEntry(derived.sizeClass),
    numberEntry(derived.age, UNKNOWN),
    optionEntry(derived.technology),
    truthEntry(derived.earlyInternationalizer),
    truthEntry(derived.prospectiveEarly),
    countEntry(derived.actNowGroups),
    scoreEntry(derived.abilityWithoutFunctions),
    numberEntry(derived.abilityUnknownShare, ABSENT),
    truthEntry(derived.context.earlierAssessment),
    truthEntry(derived.context.openPlan),
  ];
}

/**
 * Joins the facts of the questions with the derived ones. `leaning` is null where there is no result to lean on, and
 * the table of facts itself where all is answered.
 */
export function buildFactTable(edition: EditionCore, sheet: Sheet, derived: Derived) {
  const entries = listEntries(edition, derived);
  const facts = sheet.facts.concat(entries.map(({ fact }) => fact));
  const isDecided = entries.every(({ fact, leaning }) => fact === leaning);
  const leaning = isDecided ? facts : sheet.facts.concat(entries.map((entry) => entry.leaning));
  const first = edition.questions.length;
  const actualAt = (place: number): Actual => {
    if (place >= first) return (entries[place - first] as DerivedEntry).actual;
    return sheet.visibility[place] === false ? null : (sheet.answers[place] ?? null);
  };
  return { facts, leaning: derived.confidence === "none" ? null : leaning, actualAt };
}
