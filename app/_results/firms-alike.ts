/** What is known of firms like one: rates and growth subject by subject, and what such firms named in a survey. */
import { getContent } from "@/lib/content/load";
import type { Figure, FigureSet } from "@/lib/domain/benchmarks/figure";
import { findPeers, SUBJECTS, type Subject } from "@/lib/domain/benchmarks/find-peers";
import { readPeerFacts } from "@/lib/domain/benchmarks/firm";
import type { Peers, Reason } from "@/lib/domain/benchmarks/peers";
import { MEASURES, type Measure } from "@/lib/domain/benchmarks/schema";
import { compareBarriers, compareMotives, type SurveyComparison } from "@/lib/domain/benchmarks/survey";
import type { Reading } from "./reading";

export interface SubjectFound {
  readonly subject: Subject;
  readonly sets: readonly FigureSet[];
  /** Why the figures are of a wider circle, or why there are none, where that holds of this subject alone. */
  readonly reasons: readonly Reason[];
}

export interface FirmsAlike {
  /** The subjects of which there is something to say. */
  readonly subjects: readonly SubjectFound[];
  /** What holds of several subjects. */
  readonly reasons: readonly Reason[];
  readonly barriers: SurveyComparison;
  readonly motives: SurveyComparison;
}

/** Reasons that more than one subject gives: told once, for all. */
function listShared(peers: Readonly<Record<Subject, Peers>>): Reason[] {
  const all = SUBJECTS.flatMap((subject) => peers[subject].reasons);
  return [...new Set(all.filter((reason, index) => all.indexOf(reason) !== index))];
}

export function findFirmsAlike({ edition, sheet, result }: Reading): FirmsAlike {
  const { benchmarks } = getContent();
  const peers = findPeers(benchmarks, readPeerFacts(edition, sheet, Number(result.asOf.slice(0, 4))));
  const shared = listShared(peers);
  return {
    subjects: SUBJECTS.map((subject) => ({
      subject,
      sets: peers[subject].sets,
      reasons: peers[subject].reasons.filter((reason) => !shared.includes(reason)),
    })).filter(({ sets, reasons }) => sets.length + reasons.length > 0),
    reasons: shared,
    barriers: compareBarriers(benchmarks, edition, sheet),
    motives: compareMotives(benchmarks, edition, sheet),
  };
}

/** What is told of one circle of firms in a sentence. */
export interface Telling {
  readonly figures: readonly Figure[];
  /** How firms fared that did otherwise: told after the first figure, or without one. */
  readonly others: readonly Figure[];
}

/** How many figures of a set can be told in sentences before they tire. */
const MOST_TOLD = 4;

/** Of firms of one kind within their population; all of it, where nothing narrows it. */
function kindOf({ of: { group: _, ...kind } }: Figure): string {
  return JSON.stringify(kind);
}

/** Growth: of staff alone, the firm's own first, then that of firms that began, kept up or stopped. */
function tellGrowth({ figures, own }: FigureSet): Telling[] {
  const staff = figures.filter(({ measure }) => measure === "employment-growth");
  const others = staff.filter(({ id, of }) => !own.includes(id) && of.status !== "any");
  return [{ figures: staff.filter(({ id }) => own.includes(id)), others }];
}

/**
 * What is told in sentences: of firms like this one, then of all firms of the population or of those that did not
 * trade, to compare; where none is like it, all that there is if it is little.
 */
export function listTellings(set: FigureSet): Telling[] {
  const { figures, own, unit } = set;
  if (unit === "percent-per-year") return tellGrowth(set);
  const all = figures.filter((figure) => kindOf(figure) === "{}" || figure.of.trader === "none");
  const alike = figures.filter(({ id }) => own.includes(id));
  const told =
    own.length > 0 ? [...new Set([...alike, ...all])] : figures.length <= MOST_TOLD ? figures : all;
  const ordered = told.toSorted((a, b) => MEASURES.indexOf(a.measure) - MEASURES.indexOf(b.measure));
  const kinds = [...new Set(told.map(kindOf))];
  return kinds.map((kind) => ({
    figures: ordered.filter((figure) => kindOf(figure) === kind).slice(0, MOST_TOLD),
    others: [],
  }));
}

/** Sets of the same firms, which can be told of together. */
export function groupByPopulation(sets: readonly FigureSet[]): (readonly [FigureSet, ...FigureSet[]])[] {
  const groups = new Map<string, [FigureSet, ...FigureSet[]]>();
  for (const set of sets) {
    const group = groups.get(set.population);
    if (group) group.push(set);
    else groups.set(set.population, [set]);
  }
  return [...groups.values()];
}

/** The figures of a set by what they measure: each a chart of its own. */
export function groupByMeasure({ figures }: FigureSet): { measure: Measure; figures: Figure[] }[] {
  const measures = [...new Set(figures.map(({ measure }) => measure))];
  return measures.map((measure) => ({
    measure,
    figures: figures.filter((figure) => figure.measure === measure),
  }));
}

/** The scale that all charts of a set share: shares of a hundred to 100, all else to its greatest value. */
export function findScale({ figures, unit }: FigureSet): { low: number; high: number } {
  const values = figures.map(({ value }) => value);
  const isShare = unit === "percent" && figures.every(({ measure }) => measure.endsWith("-rate"));
  return { low: Math.min(0, ...values), high: isShare ? 100 : Math.max(0, ...values) };
}
