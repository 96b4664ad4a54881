/**
 * A firm's own barriers and motives beside those that European and Belgian firms named in the survey of 2004 (report,
 * 1.3.1, 1.3.2, 4.2, 4.3), where the two mean the same; where they do not, that is said.
 */
import type { Sheet } from "../assessment/sheet";
import { listComparisons } from "../condition/comparison";
import { compileCondition } from "../condition/evaluate";
import { UNKNOWN } from "../condition/fact";
import type { Condition } from "../condition/schema";
import type { Truth } from "../condition/truth";
import type { Edition } from "../edition/edition";
import type { Benchmarks, Figure, FigureSet } from "./figure";
import type { Counterpart } from "./schema";

export interface SurveyRow {
  /** What the survey names. */
  readonly id: string;
  readonly kind: "internal" | "external" | null;
  /** One for each population that has a figure. */
  readonly figures: readonly Figure[];
  /** Whether anything that we ask corresponds to it. */
  readonly corresponds: boolean;
  /** Whether the firm says the same; null where its answers do not tell, or nothing corresponds. */
  readonly firm: Truth;
  /** The questions that this rests on. */
  readonly questions: readonly string[];
}

export interface SurveyComparison {
  /** In the order of the data. */
  readonly rows: readonly SurveyRow[];
  /** What the firm names and the survey has no figure for: question ids, in the edition's order. */
  readonly others: readonly string[];
  /** The tables that the figures come from, all of one survey. */
  readonly sets: readonly FigureSet[];
}

function questionsOf(edition: Edition, when: Condition | undefined): string[] {
  const named = when ? listComparisons(when).map(({ fact }) => fact) : [];
  return named.filter((id) => edition.questionById.has(id));
}

/** What an edition does not ask, its answers do not tell: the counterparts serve all editions. */
function evaluate(edition: Edition, sheet: Sheet, when: Condition): Truth {
  const placeOf = (fact: string) => edition.questionById.get(fact)?.place ?? sheet.facts.length;
  return compileCondition(when, placeOf).holds([...sheet.facts, UNKNOWN]);
}

function buildRow(
  edition: Edition,
  sheet: Sheet,
  sets: readonly FigureSet[],
  topic: "barriers" | "motives",
  { id, kind, when }: Counterpart,
): SurveyRow {
  const isOf = ({ of }: Figure) =>
    (topic === "motives" ? of.motive : of.barrier) === id && (kind === undefined || of.kind === kind);
  return {
    id,
    kind: kind ?? null,
    figures: sets.flatMap(({ figures }) => figures.filter(isOf)),
    corresponds: when !== undefined,
    firm: when ? evaluate(edition, sheet, when) : null,
    questions: questionsOf(edition, when),
  };
}

/** `ids` that the firm answered at or above the level that counts as naming. */
function listNamed({ data }: Benchmarks, edition: Edition, sheet: Sheet, ids: readonly string[]): string[] {
  return ids.filter((id) => {
    const level = sheet.levels[edition.questionById.get(id)?.place ?? -1];
    return level !== undefined && level >= data.counterparts.named.value;
  });
}

/** A group is named by its barriers; by itself where none of them is. */
function listNamedBarriers(benchmarks: Benchmarks, edition: Edition, sheet: Sheet): string[] {
  return edition.groups.flatMap(({ screening, barriers }) => {
    const named = listNamed(
      benchmarks,
      edition,
      sheet,
      barriers.map(({ id }) => id),
    );
    return named.length > 0 ? named : listNamed(benchmarks, edition, sheet, [screening.id]);
  });
}

/** Barriers: what the survey's firms named, whether this firm names it too, and what only this firm names. */
export function compareBarriers(benchmarks: Benchmarks, edition: Edition, sheet: Sheet): SurveyComparison {
  const sets = benchmarks.sets.filter(({ topic }) => topic === "barriers");
  const { barriers } = benchmarks.data.counterparts;
  const rows = barriers.map((counterpart) => buildRow(edition, sheet, sets, "barriers", counterpart));
  const screenings = new Set(edition.groups.map(({ screening }) => screening.id));
  const covered = new Set(rows.flatMap(({ questions }) => questions).filter((id) => !screenings.has(id)));
  const others = listNamedBarriers(benchmarks, edition, sheet).filter((id) => !covered.has(id));
  return { rows, others, sets };
}

/** Motives, likewise. */
export function compareMotives(benchmarks: Benchmarks, edition: Edition, sheet: Sheet): SurveyComparison {
  const sets = benchmarks.sets.filter(({ topic }) => topic === "motives");
  const { motives } = benchmarks.data.counterparts;
  const rows = motives.map((counterpart) => buildRow(edition, sheet, sets, "motives", counterpart));
  const covered = new Set(rows.flatMap(({ questions }) => questions));
  const ids = edition.questions.map(({ id }) => id).filter((id) => id.startsWith("motive."));
  const others = listNamed(benchmarks, edition, sheet, ids).filter((id) => !covered.has(id));
  return { rows, others, sets };
}
