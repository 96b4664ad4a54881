import "server-only";
import {
  type CheckedLines,
  checkLines,
  type LineProblem,
  MOST_LINES,
  type Surroundings,
} from "@/lib/domain/client-list/check-lines";
import {
  findSeparator,
  type Head,
  type HeadReading,
  readHead,
  type Separator,
} from "@/lib/domain/client-list/head";
import { readRecords } from "./read-records";

export type ListReading =
  | {
      readonly ok: true;
      readonly separator: Separator;
      readonly head: Head;
      /** How many lines below the head are not blank. */
      readonly count: number;
      readonly checked: CheckedLines;
    }
  | { readonly ok: false; readonly reason: "too-many-lines" | "no-lines" }
  | Extract<HeadReading, { ok: false }>;

const byLine = (a: LineProblem, b: LineProblem) => a.line - b.line;

/** A list of clients as it was uploaded: what would be made of each line, or why of none. */
export function readList(text: string, around: Surroundings): ListReading {
  const separator = findSeparator(text, around.vocabulary);
  const { lines, broken, hasMore } = readRecords(text, separator, MOST_LINES + 1);
  if (hasMore) return { ok: false, reason: "too-many-lines" };
  const [first, ...rest] = lines;
  const reading = readHead(first?.cells ?? [], around.vocabulary);
  if (!reading.ok) return reading;
  if (rest.length + broken.length === 0) return { ok: false, reason: "no-lines" };
  const checked = checkLines(rest, reading.head, around);
  const problems = [...checked.problems, ...broken].sort(byLine);
  return {
    ok: true,
    separator,
    head: reading.head,
    count: rest.length + broken.length,
    checked: { ...checked, problems },
  };
}
