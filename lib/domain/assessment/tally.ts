/**
 * Which questions were answered, which are unknown, blank, or hidden with an answer: told apart in every list. The
 * strategy part is optional, so what it leaves open is no gap: its questions are in none of the lists.
 */
import type { EditionCore } from "../edition/edition";
import { isBlank, UNKNOWN_ANSWER } from "./answer";
import type { Sheet } from "./sheet";

export interface Tally {
  /** How many questions that are not hidden have an answer other than unknown. */
  readonly count: number;
  /** Answered "we don't know yet". */
  readonly unknown: readonly string[];
  /** Shown for certain, and not answered. */
  readonly blank: readonly string[];
  /** Answered, but hidden by another answer: kept, and counted for nothing. */
  readonly ignored: readonly string[];
}

/** Lists follow the order of the edition's questions. */
export function tallyAnswers(edition: EditionCore, sheet: Sheet): Tally {
  let count = 0;
  const unknown: string[] = [];
  const blank: string[] = [];
  const ignored: string[] = [];
  for (const { id, place, part } of edition.questions) {
    if (part) continue;
    const answer = sheet.answers[place];
    const visible = sheet.visibility[place];
    if (isBlank(answer)) {
      if (visible === true) blank.push(id);
    } else if (visible === false) ignored.push(id);
    else if (answer === UNKNOWN_ANSWER) unknown.push(id);
    else count += 1;
  }
  return { count, unknown, blank, ignored };
}
