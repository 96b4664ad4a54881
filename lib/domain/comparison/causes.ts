/**
 * What caused the change of readiness, answer by answer. Readiness is the root of willingness times the root of
 * ability, so the change falls first to the two axes, which are treated alike: each gets the average of what it
 * does before and after the other has changed. Within an axis it falls to the answers in proportion to the points
 * that they brought to it (see axis-change.ts). The causes add up to the change. Decision: content/decisions/0010.
 */
import { type Answer, isBlank } from "../assessment/answer";
import { AXES, type Axis } from "../edition/edition";
import type { Score } from "../scoring/score";
import { compareDescending } from "../threshold";
import { splitAxis } from "./axis-change";
import type { Ground } from "./ground";
import type { Pair } from "./pair";

/** An item that counts otherwise than before: another level, or in or out of the mean. */
export interface Cause extends Pair<Answer> {
  readonly id: string;
  readonly axis: Axis;
  readonly dimension: string;
  /** Points that it brought to its axis; null unless the axis has a point score at both moments. */
  readonly axisPoints: number | null;
  /** Points that it brought to readiness; null unless readiness has a point score at both moments. */
  readonly points: number | null;
}

type Axes = Pair<Readonly<Record<Axis, Score>>>;

/** How many points of readiness one point of an axis brings, between the two moments; null without both scores. */
function findPull(own: Pair<Score>, other: Pair<Score>): number | null {
  const roots: number[] = [];
  for (const { score } of [own.before, own.after, other.before, other.after]) {
    if (score === null) return null;
    roots.push(Math.sqrt(score));
  }
  const [ownBefore = 0, ownAfter = 0, otherBefore = 0, otherAfter = 0] = roots;
  const sum = ownBefore + ownAfter;
  // An axis that stands at 0 twice moved nothing.
  return sum === 0 ? 0 : (otherBefore + otherAfter) / 2 / sum;
}

function axisOf({ before, after }: Axes, axis: Axis): Pair<Score> {
  return { before: before[axis], after: after[axis] };
}

function listAxisCauses({ edition, before, after }: Ground, axis: Axis): Cause[] {
  const levels = { before: before.sheet.levels, after: after.sheet.levels };
  const results = { before: before.result, after: after.result };
  const own = axisOf(results, axis);
  const isScored = own.before.score !== null && own.after.score !== null;
  const pull = findPull(own, axisOf(results, axis === "willingness" ? "ability" : "willingness"));
  const shares = splitAxis(edition.axes[axis], levels);
  return edition.axes[axis].flatMap((dimension) =>
    dimension.items
      .filter(({ place }) => levels.before[place] !== levels.after[place])
      .map(({ id, place }) => {
        const axisPoints = isScored ? (shares.get(id) as number) : null;
        const points = axisPoints === null || pull === null ? null : axisPoints * pull;
        const answerOf = (answer: Answer | undefined) => (isBlank(answer) ? null : answer);
        return {
          id,
          axis,
          dimension: dimension.id,
          before: answerOf(before.answers[place]),
          after: answerOf(after.answers[place]),
          axisPoints,
          points,
        };
      }),
  );
}

/** The causes, the weightiest first; those that weigh alike in the edition's order. Points can be 0. */
export function listCauses(ground: Ground): Cause[] {
  const weightOf = (points: number | null) => Math.abs(points ?? 0);
  return AXES.flatMap((axis) => listAxisCauses(ground, axis)).sort(
    (a, b) =>
      compareDescending(weightOf(a.points), weightOf(b.points)) ||
      compareDescending(weightOf(a.axisPoints), weightOf(b.axisPoints)),
  );
}
