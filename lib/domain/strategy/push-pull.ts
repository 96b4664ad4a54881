/**
 * What moves a firm abroad: push, from within it or from home, or pull, from abroad (report, section 1.3.1 b). The
 * strongest reasons of each side are weighed against each other.
 */
import { LEFT_OUT, OPEN, type Sheet } from "../assessment/sheet";
import type { Dimension, Edition } from "../edition/edition";
import { isAtLeast, isAtMost, isBelow } from "../threshold";
import { type Basis, type Finding, findAmong, idsOf, type Range, readBasis } from "./finding";
import { MOTIVE_BALANCES, type MotiveBalance } from "./terms";

interface MotiveSide extends Range {
  /** The reasons that are important, strongest first, then in the edition's order. */
  readonly important: readonly string[];
}

export interface PushPullReading extends Finding<MotiveBalance>, Basis {
  /** How much the strongest reasons of each side weigh, 0 to 100. */
  readonly push: MotiveSide;
  readonly pull: MotiveSide;
}

/** The mean of the strongest levels, 0 to 100; what is missing counts nothing. */
function weigh(levels: readonly number[], strongest: number): number {
  const best = [...levels].sort((a, b) => b - a).slice(0, strongest);
  return (100 * best.reduce((sum, level) => sum + level, 0)) / strongest;
}

function readSide(edition: Edition, sheet: Sheet, side: Dimension): MotiveSide {
  const { importantFrom, strongest } = edition.strategy.rules.motives;
  const levels = side.items.map(({ place }) => sheet.levels[place] as number);
  const share = (index: number, open: number) => {
    const level = levels[index] as number;
    if (level === LEFT_OUT) return 0;
    return level === OPEN ? open : level / (side.items[index]?.top ?? 1);
  };
  const ends = [0, 1].map((open) =>
    weigh(
      levels.map((_, index) => share(index, open)),
      strongest.value,
    ),
  );
  const important = side.items
    .map(({ id }, index) => ({ id, level: levels[index] as number }))
    .filter(({ level }) => level >= importantFrom.value)
    .sort((a, b) => b.level - a.level);
  return { low: ends[0] as number, high: ends[1] as number, important: important.map(({ id }) => id) };
}

/** The least and the most that pull can have of both sides, 0 to 100, where there is anything of either. */
function shareOfPull(push: Range, pull: Range): Range {
  return {
    low: push.high === 0 ? 100 : (100 * pull.low) / (pull.low + push.high),
    high: pull.high === 0 ? 0 : (100 * pull.high) / (pull.high + push.low),
  };
}

/** Null where no reason was answered. */
export function readPushPull(edition: Edition, sheet: Sheet): PushPullReading | null {
  const { motives, rules } = edition.strategy;
  const items = [...motives.push.items, ...motives.pull.items];
  const basis = readBasis(edition, sheet, idsOf(items));
  if (basis.questions.length === 0) return null;
  const push = readSide(edition, sheet, motives.push);
  const pull = readSide(edition, sheet, motives.pull);
  const isMarked = push.important.length + pull.important.length > 0;
  const canBeMarked = isMarked || items.some(({ place }) => sheet.levels[place] === OPEN);
  const share = shareOfPull(push, pull);
  const lead = rules.motives.leadFrom.value;
  const holds = {
    push: canBeMarked && isAtMost(share.low, 100 - lead),
    both: canBeMarked && isBelow(share.low, lead) && isBelow(100 - share.high, lead),
    pull: canBeMarked && isAtLeast(share.high, lead),
    faint: !isMarked,
  };
  return { ...findAmong(MOTIVE_BALANCES, (balance) => holds[balance]), push, pull, ...basis };
}
