/**
 * The potential for a global strategy, and where the firm stands: Yip's industry drivers beside his five levers, from
 * multilocal (0) to global (100). The fitting position follows the drivers (report, sections 1.3 and 1.3.1 a).
 */
import type { Sheet } from "../assessment/sheet";
import type { Edition, Item } from "../edition/edition";
import type { Score } from "../scoring/score";
import { isAtLeast, isAtMost, isBelow } from "../threshold";
import { type DriverReading, readDrivers, scoreGroup, scoreGroups } from "./drivers";
import { type Basis, type Finding, findAmong, idsOf, type Range, readBasis, sidesOf } from "./finding";
import type { StrategyRules } from "./schema";
import { LEVER_FITS, type LeverFit, POTENTIALS, type Potential } from "./terms";

export interface LeverReading {
  /** The question that asks for it. */
  readonly id: string;
  /** 0 (each country for itself) to 100 (one for all); null without an answer. */
  readonly position: number | null;
  /** Against the potential; null without an answer. */
  readonly fit: Finding<LeverFit> | null;
}

export interface YipReading extends Basis {
  readonly drivers: readonly DriverReading[];
  /** The mean of the four groups, 0 to 100. */
  readonly potential: Score & Range & Finding<Potential>;
  /** The mean of the five levers, 0 to 100. */
  readonly position: Score & Range;
  readonly levers: readonly LeverReading[];
}

function readPotential({ yip }: StrategyRules, range: Range): Finding<Potential> {
  const limited = sidesOf(range, yip.limitedBelow.value);
  const strong = sidesOf(range, yip.strongFrom.value);
  const holds = { limited: limited.below, some: limited.above && strong.below, strong: strong.above };
  return findAmong(POTENTIALS, (value) => holds[value]);
}

/** A lever disagrees with the drivers where it stands a whole step above or below the potential. */
function readFit({ yip }: StrategyRules, position: number, { low, high }: Range): Finding<LeverFit> {
  const gap = yip.leverGap.value;
  const most = position - low;
  const least = position - high;
  const holds = {
    "less-global": isAtMost(least, -gap),
    "in-line": isBelow(least, gap) && isBelow(-most, gap),
    "more-global": isAtLeast(most, gap),
  };
  return findAmong(LEVER_FITS, (value) => holds[value]);
}

/** Null where no driver and no lever was answered. */
export function readYip(edition: Edition, sheet: Sheet): YipReading | null {
  const { rules, drivers, levers } = edition.strategy;
  const basis = readBasis(edition, sheet, [
    ...drivers.flatMap(({ items }) => idsOf(items)),
    ...idsOf(levers.items),
  ]);
  if (basis.questions.length === 0) return null;
  const potential = scoreGroups(drivers, sheet);
  const readLever = ({ id, place, top }: Item): LeverReading => {
    const level = sheet.levels[place] as number;
    const position = level < 0 ? null : (100 * level) / top;
    return { id, position, fit: position === null ? null : readFit(rules, position, potential) };
  };
  return {
    drivers: readDrivers(edition, sheet),
    potential: { ...potential, ...readPotential(rules, potential) },
    position: scoreGroup(levers, sheet),
    levers: levers.items.map(readLever),
    ...basis,
  };
}
