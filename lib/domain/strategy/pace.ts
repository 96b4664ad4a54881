/**
 * One country after the other (waterfall) or many at once (sprinkler): long product life cycles, slow innovation and
 * low growth abroad speak for the first, their opposites for the second (report, section 1.5).
 */
import type { Sheet } from "../assessment/sheet";
import type { FactTable } from "../condition/evaluate";
import type { Truth } from "../condition/truth";
import type { Edition } from "../edition/edition";
import { type Basis, type Finding, findAmong, readBasis } from "./finding";
import { PACES, type Pace } from "./terms";

export interface PaceReading extends Finding<Pace>, Basis {
  /** What each answered question points to; `mixed` points to neither side. */
  readonly signals: readonly { readonly id: string; readonly points: Pace }[];
  /** Whether the firm's means are tight: few firms, and fewer small ones, can enter all regions at once. */
  readonly constrained: { readonly holds: Truth } & Basis;
}

/** Signals agree where enough of them point one way and none the other. */
function paceOf(signals: readonly Pace[], agreeing: number): Pace {
  const count = (pace: Pace) => signals.filter((signal) => signal === pace).length;
  if (count("waterfall") >= agreeing && count("sprinkler") === 0) return "waterfall";
  return count("sprinkler") >= agreeing && count("waterfall") === 0 ? "sprinkler" : "mixed";
}

/** Every way in which the signals could fall. */
function combine(signals: readonly (readonly Pace[])[]): Pace[][] {
  return signals.reduce<Pace[][]>(
    (known, next) => known.flatMap((list) => next.map((signal) => [...list, signal])),
    [[]],
  );
}

/** Null where none of the questions on pace was answered. `facts` is the table of the strategy part. */
export function readPace(edition: Edition, sheet: Sheet, facts: FactTable): PaceReading | null {
  const { rules, constrained } = edition.strategy;
  const asked = Object.entries(rules.pace.signals);
  const basis = readBasis(
    edition,
    sheet,
    asked.map(([id]) => id),
  );
  if (basis.questions.length === 0) return null;
  const pointsOf = (id: string, options: Readonly<Record<string, Pace>>): readonly Pace[] => {
    const answer = sheet.answers[edition.questionById.get(id)?.place ?? -1];
    const points = typeof answer === "string" ? options[answer] : undefined;
    return points ? [points] : [...new Set(Object.values(options))];
  };
  const reached = new Set(
    combine(asked.map(([id, options]) => pointsOf(id, options))).map((signals) =>
      paceOf(signals, rules.pace.agreeing.value),
    ),
  );
  return {
    ...findAmong(PACES, (pace) => reached.has(pace)),
    ...basis,
    signals: asked
      .filter(([id]) => basis.questions.includes(id))
      .map(([id, options]) => ({ id, points: pointsOf(id, options)[0] as Pace })),
    constrained: {
      holds: constrained.holds(facts),
      ...readBasis(edition, sheet, constrained.questions),
    },
  };
}
