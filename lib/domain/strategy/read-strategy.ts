/**
 * The strategy part as a whole: what the answers say about scope, pace and entry mode, what moves the firm and what
 * stands around it. It sets no score and changes nothing of a result. Every conclusion names the questions that it
 * rests on; where its questions were left blank there is none (null).
 */
import type { Sheet } from "../assessment/sheet";
import type { Edition } from "../edition/edition";
import { type DozReading, readDoz } from "./doz";
import { type EntryReading, readEntryMode } from "./entry-mode";
import { buildStrategyFacts, type StrategyResult } from "./fact-table";
import { type PaceReading, readPace } from "./pace";
import { type PushPullReading, readPushPull } from "./push-pull";
import { readSwot, type Swot } from "./swot";
import { type ObstacleReading, readObstacles } from "./westhead";
import { readYip, type YipReading } from "./yip";

export interface StrategyReading {
  readonly yip: YipReading | null;
  readonly doz: DozReading | null;
  readonly pace: PaceReading | null;
  readonly entry: EntryReading | null;
  /** From the main part: what moves the firm. */
  readonly motives: PushPullReading | null;
  /** From both parts; a field without entries is empty. */
  readonly swot: Swot;
  /** From the main part: the barriers in Westhead's four kinds. */
  readonly obstacles: readonly ObstacleReading[] | null;
}

/** `sheet` holds the answers that the result was made from (see readSheet). Pure: the same in, the same out. */
export function readStrategy(edition: Edition, sheet: Sheet, result: StrategyResult): StrategyReading {
  const facts = buildStrategyFacts(edition, sheet, result);
  return {
    yip: readYip(edition, sheet),
    doz: readDoz(edition, sheet),
    pace: readPace(edition, sheet, facts),
    entry: readEntryMode(edition, sheet, facts),
    motives: readPushPull(edition, sheet),
    swot: readSwot(edition, sheet, facts, result),
    obstacles: readObstacles(edition, sheet),
  };
}
