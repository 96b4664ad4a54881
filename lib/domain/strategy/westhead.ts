/**
 * The barriers read another way: Westhead's four kinds of obstacles (report, section 1.2.1), each the mean of its
 * barriers. As in the load of a group, a barrier without an answer counts as the screening answer of its group.
 */
import { LEFT_OUT, OPEN, type Sheet } from "../assessment/sheet";
import type { BarrierGroup, Edition, Item } from "../edition/edition";
import type { Score } from "../scoring/score";
import { type Basis, idsOf, readBasis } from "./finding";
import { OBSTACLES, type Obstacle } from "./terms";

export interface ObstacleReading extends Score, Basis {
  readonly id: Obstacle;
  /** 0 to 100; null where nothing is known, or nothing applies. */
  readonly score: number | null;
  /** Its barriers that are a serious problem or more, heaviest first. */
  readonly serious: readonly string[];
}

interface Felt {
  readonly item: Item;
  readonly level: number;
  /** 0 to 1; null where nothing is known of it. */
  readonly share: number | null;
  readonly low: number;
  readonly high: number;
}

function feel(group: BarrierGroup, item: Item, levels: readonly number[]): Felt | null {
  const level = levels[item.place] as number;
  if (level === LEFT_OUT) return null;
  if (level !== OPEN) {
    const share = level / item.top;
    return { item, level, share, low: share, high: share };
  }
  const screening = levels[group.screening.place] as number;
  if (screening === OPEN) return { item, level, share: null, low: 0, high: 1 };
  const share = screening / group.screening.top;
  const isDrilled = group.barriers.some(({ place }) => (levels[place] as number) >= 0);
  return isDrilled
    ? { item, level, share, low: 0, high: 1 }
    : { item, level, share, low: share, high: share };
}

/** The weighted mean of shares, 0 to 100; null where there are none. */
function mean(felt: readonly Felt[], shareOf: (one: Felt) => number | null): number | null {
  const known = felt.flatMap((one) => {
    const share = shareOf(one);
    return share === null ? [] : [{ weight: one.item.weight, share }];
  });
  const weights = known.reduce((sum, { weight }) => sum + weight, 0);
  return weights === 0
    ? null
    : (100 * known.reduce((sum, { weight, share }) => sum + weight * share, 0)) / weights;
}

function readObstacle(edition: Edition, sheet: Sheet, id: Obstacle): ObstacleReading {
  const named = new Set(edition.strategy.rules.obstacles.kinds[id]);
  const groups = edition.groups.map((group) => ({
    group,
    items: group.barriers.filter((item) => named.has(item.id)),
  }));
  const felt = groups.flatMap(({ group, items }) =>
    items.flatMap((item) => feel(group, item, sheet.levels) ?? []),
  );
  const asked = groups
    .filter(({ items }) => items.length > 0)
    .flatMap(({ group, items }) => [group.screening.id, ...idsOf(items)]);
  const serious = felt
    .filter(({ level }) => level >= edition.data.scoring.drillDownFrom.value)
    .sort((a, b) => b.level - a.level);
  return {
    id,
    score: mean(felt, ({ share }) => share),
    low: mean(felt, ({ low }) => low),
    high: mean(felt, ({ high }) => high),
    serious: serious.map(({ item }) => item.id),
    ...readBasis(edition, sheet, asked),
  };
}

/** The four kinds in Westhead's order; null where no barrier and no screening question was answered. */
export function readObstacles(edition: Edition, sheet: Sheet): readonly ObstacleReading[] | null {
  const readings = OBSTACLES.map((id) => readObstacle(edition, sheet, id));
  return readings.some(({ questions }) => questions.length > 0) ? readings : null;
}
