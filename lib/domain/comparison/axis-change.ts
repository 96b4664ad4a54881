/** How the change of an axis falls to its items: first to the dimensions, then within each of them. */
import type { Dimension, Item } from "../edition/edition";
import { findMeanChange, type Member, meanOf, shareOf } from "./mean-change";
import type { Pair } from "./pair";

const OUT: Member = { weight: 0, value: 0 };

/** An item in its dimension, in points (0..100): out of the mean while it is open or does not apply. */
function memberOf({ place, weight, top }: Item, levels: readonly number[]): Member {
  const level = levels[place] as number;
  return level < 0 ? OUT : { weight, value: (100 * level) / top };
}

/** The members of a dimension, and the dimension as a member of its axis, at both moments. */
function readDimension({ items, weight }: Dimension, levels: Pair<readonly number[]>) {
  const members = items.map((item) => ({
    before: memberOf(item, levels.before),
    after: memberOf(item, levels.after),
  }));
  const mean = {
    before: meanOf(members.map(({ before }) => before)),
    after: meanOf(members.map(({ after }) => after)),
  };
  const inAxis = (moment: Member) => (moment.weight === 0 ? OUT : { weight, value: moment.value });
  return { members, mean, inAxis: { before: inAxis(mean.before), after: inAxis(mean.after) } };
}

/**
 * The points (of 100) that each item brings to the change of its axis, by item id. `levels` are those of two sheets.
 * The shares add up to the change where the axis has a point score at both moments; else they mean nothing.
 */
export function splitAxis(
  dimensions: readonly Dimension[],
  levels: Pair<readonly number[]>,
): Map<string, number> {
  const read = dimensions.map((dimension) => ({ dimension, ...readDimension(dimension, levels) }));
  const axis = findMeanChange(
    {
      before: meanOf(read.map(({ inAxis }) => inAxis.before)),
      after: meanOf(read.map(({ inAxis }) => inAxis.after)),
    },
    0,
  );
  const shares = new Map<string, number>();
  for (const { dimension, members, mean } of read) {
    const within = findMeanChange(mean, axis.middle);
    members.forEach((member, index) => {
      const { id } = dimension.items[index] as Item;
      shares.set(id, axis.unit * dimension.weight * shareOf(within, member));
    });
  }
  return shares;
}
