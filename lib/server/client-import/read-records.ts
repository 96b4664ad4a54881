import "server-only";
import { CsvError, parse } from "csv-parse/sync";
import type { LineProblem, SheetLine } from "@/lib/domain/client-list/check-lines";
import type { Separator } from "@/lib/domain/client-list/head";

export interface Records {
  readonly lines: readonly SheetLine[];
  /** Lines that no end of a cell could be found for. */
  readonly broken: readonly LineProblem[];
  /** There are more lines than were wanted, so not all were read. */
  readonly hasMore: boolean;
}

/** Longer than any honest line: what a quotation mark that is never closed can swallow. */
const LONGEST_RECORD = 10_000;
/** After so many lines with open quotation marks the file is no list. */
const MOST_BROKEN = 50;

interface Reading {
  readonly lines: SheetLine[];
  /** The last line that could be read. */
  readonly end: number;
  readonly isBroken: boolean;
}

/** Reads on from a line, up to the first one that cannot be read. */
function readFrom(text: string, from: number, separator: Separator, most: number): Reading {
  const lines: SheetLine[] = [];
  let [end, empty] = [from, 0];
  const options = {
    delimiter: separator,
    record_delimiter: "\n",
    relax_column_count: true,
    // A mark inside of a text, as in 12" pipe, is part of it.
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_RECORD,
    to: most,
    on_record: (cells: string[], read: { lines: number; empty_lines: number }) => {
      lines.push({ line: end + 1 + read.empty_lines - empty, cells });
      [end, empty] = [from + read.lines, read.empty_lines];
      return null;
    },
  };
  try {
    parse(text, options);
    return { lines, end, isBroken: false };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { lines, end, isBroken: true };
  }
}

/** The cells of each line that is not blank, up to `most` lines. Lines are counted as a text editor does, from 1. */
export function readRecords(text: string, separator: Separator, most: number): Records {
  const all = text.split("\n");
  const lines: SheetLine[] = [];
  const broken: LineProblem[] = [];
  let from = 0;
  while (from < all.length && lines.length <= most && broken.length < MOST_BROKEN) {
    const reading = readFrom(all.slice(from).join("\n"), from, separator, most + 1 - lines.length);
    lines.push(...reading.lines);
    if (!reading.isBroken) break;
    const line = all.findIndex((words, index) => index >= reading.end && words.trim() !== "") + 1;
    broken.push({ line, column: null, reason: "quotes", text: (all[line - 1] ?? "").slice(0, 60) });
    from = line;
  }
  const filled = lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  return { lines: filled.slice(0, most), broken, hasMore: lines.length > most };
}
