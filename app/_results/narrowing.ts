/**
 * Which open questions would narrow the result most. An open item leaves its axis a range as wide as its share of
 * the weights, so answering it takes that much off, whatever the answer.
 */
import { LEFT_OUT, OPEN } from "@/lib/domain/assessment/sheet";
import { AXES, type Axis, type Dimension } from "@/lib/domain/edition/edition";
import type { Reading } from "./reading";

export interface OpenItem {
  readonly id: string;
  readonly axis: Axis;
  /** Points by which the range of the axis would shrink. */
  readonly points: number;
  readonly isCritical: boolean;
}

function applicableWeight({ items }: Dimension, levels: readonly number[]): number {
  return items.reduce((sum, { place, weight }) => (levels[place] === LEFT_OUT ? sum : sum + weight), 0);
}

/** The items without an answer, those that narrow most first; alike ones in the edition's order. */
export function listOpenItems({
  edition,
  sheet: { levels },
}: Pick<Reading, "edition" | "sheet">): OpenItem[] {
  const open = AXES.flatMap((axis) => {
    const dimensions = edition.axes[axis].map((dimension) => ({
      ...dimension,
      applicable: applicableWeight(dimension, levels),
    }));
    const axisWeight = dimensions.reduce(
      (sum, { weight, applicable }) => sum + (applicable > 0 ? weight : 0),
      0,
    );
    return dimensions.flatMap(({ weight: share, items, applicable }) =>
      items
        .filter(({ place }) => levels[place] === OPEN)
        .map(({ id, weight, critical }) => ({
          id,
          axis,
          points: ((100 * weight) / applicable) * (share / axisWeight),
          isCritical: critical !== undefined,
        })),
    );
  });
  return open.sort((a, b) => b.points - a.points);
}

/** Open questions that set no score: they decide on stage, barriers and recommendations. */
export function listOpenFacts({ edition, result }: Pick<Reading, "edition" | "result">): string[] {
  const { unknown, blank } = result.answered;
  return edition.questions
    .filter(({ id, dimension }) => !dimension && (unknown.includes(id) || blank.includes(id)))
    .map(({ id }) => id);
}
