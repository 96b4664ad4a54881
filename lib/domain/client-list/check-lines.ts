/**
 * Checks a list of clients line by line. A bad line is named with its column and what is against it, and never spoils
 * another; what looks like a firm that is known already is told, and is for people to decide.
 */
import * as z from "zod";
import type { Head } from "./head";
import { findSector } from "./sector-code";
import { type ClientColumn, foldName, type Vocabulary } from "./vocabulary";

export const LARGEST_LIST = 2 * 1024 * 1024;
export const MOST_LINES = 5000;

/** The longest text of each column, in characters. */
export const LONGEST: Readonly<Record<ClientColumn, number>> = {
  firm: 200,
  email: 254,
  region: 100,
  sector: 200,
  counsellor: 254,
  externalId: 60,
  note: 500,
};

export const LINE_PROBLEMS = [
  "firm-missing",
  "email-wrong",
  "region-unknown",
  "sector-unknown",
  "counsellor-unknown",
  "counsellor-of-manager",
  "too-long",
  "unreadable",
  "quotes",
  "too-many-cells",
] as const;

export interface LineProblem {
  /** As a text editor counts them, from 1. */
  readonly line: number;
  /** Null where the line as a whole cannot be read. */
  readonly column: ClientColumn | null;
  readonly reason: (typeof LINE_PROBLEMS)[number];
  readonly text: string;
}

export interface SheetLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A firm to invite. */
export interface Client {
  readonly line: number;
  readonly firm: string;
  readonly email: string | null;
  /** The id of the region. */
  readonly region: string | null;
  /** A code of NACE Rev. 2.1. */
  readonly sector: string | null;
  /** The membership of whoever is to follow the firm up. */
  readonly counsellorId: string | null;
  readonly externalId: string | null;
  readonly note: string | null;
}

export const IDENTIFYING = ["externalId", "email", "firm"] as const;

/** What a line has in common with another one, or with a firm that the agency knows. */
export interface Double {
  readonly line: number;
  readonly by: (typeof IDENTIFYING)[number];
  readonly text: string;
  readonly of: number | "invitation" | "case";
}

/** What the list is checked against. */
export interface Surroundings {
  readonly vocabulary: Vocabulary;
  readonly sectors: ReadonlySet<string>;
  /** Memberships by e-mail address; null for those whom this person may not assign firms to. */
  readonly counsellors: ReadonlyMap<string, string | null>;
  /** Firms that were invited or are in the caseload, by `identify`. */
  readonly known: ReadonlyMap<string, "invitation" | "case">;
}

export interface CheckedLines {
  readonly clients: readonly Client[];
  readonly problems: readonly LineProblem[];
  readonly doubles: readonly Double[];
}

/** The key under which two firms would be the same. */
export function identify(by: (typeof IDENTIFYING)[number], text: string): string {
  return `${by}:${by === "firm" ? foldName(text) : text.trim().toLowerCase()}`;
}

const isEmail = (text: string) => z.email().safeParse(text).success;
/** Letters that could not be read, and control characters that no name has. */
const unreadable = /[\uFFFD\p{Cc}]/u;

/** One line, with the reasons against it. */
function readLine({ line, cells }: SheetLine, head: Head, around: Surroundings) {
  const problems: LineProblem[] = [];
  const texts = new Map(
    [...head.places].map(([column, place]) => [column, (cells[place] ?? "").trim()] as const),
  );
  const note = (column: ClientColumn | null, reason: LineProblem["reason"], text: string) =>
    problems.push({ line, column, reason, text: text.slice(0, 60) });

  for (const [column, text] of texts) {
    if (text.startsWith('"') && text.includes("\n")) note(column, "quotes", text);
    else if (unreadable.test(column === "note" ? text.replaceAll(/[\n\t]/g, "") : text))
      note(column, "unreadable", text);
    else if (text.length > LONGEST[column]) note(column, "too-long", text);
  }
  if (cells.slice(head.width).some((cell) => cell.trim() !== ""))
    note(null, "too-many-cells", cells.join(" "));

  /** The value of a text that is there; a text without one is a problem. */
  function look<Value>(
    column: ClientColumn,
    reason: LineProblem["reason"],
    find: (text: string) => Value | null | undefined,
  ): Value | null {
    const text = texts.get(column) ?? "";
    const found = text === "" ? null : find(text);
    if (text !== "" && (found ?? null) === null && !problems.some((one) => one.column === column))
      note(column, reason, text);
    return found ?? null;
  }

  const firm = texts.get("firm") ?? "";
  if (firm === "") note("firm", "firm-missing", "");
  const whole = (text: string) => text;
  const address = (text: string) => text.toLowerCase();
  const ofManager = (text: string) => around.counsellors.get(address(text)) === null;
  const counsellor = texts.get("counsellor") ?? "";
  const client: Client = {
    line,
    firm,
    email: look("email", "email-wrong", (text) => (isEmail(text) ? address(text) : null)),
    region: look("region", "region-unknown", (text) => around.vocabulary.regions.get(foldName(text))),
    sector: look("sector", "sector-unknown", (text) => findSector(text, around.sectors)),
    counsellorId: look(
      "counsellor",
      ofManager(counsellor) ? "counsellor-of-manager" : "counsellor-unknown",
      (text) => around.counsellors.get(address(text)),
    ),
    externalId: look("externalId", "unreadable", whole),
    note: look("note", "unreadable", whole),
  };
  return { client, problems };
}

/** The first thing that a line shares with an earlier line or a known firm; all its keys stand for it from then on. */
function findDouble(client: Client, seen: Map<string, Double["of"]>): Double | null {
  const keys = IDENTIFYING.flatMap((by) => {
    const text = client[by];
    return text ? [{ by, text, key: identify(by, text) }] : [];
  });
  const found = keys.find(({ key }) => seen.has(key));
  for (const { key } of keys) if (!seen.has(key)) seen.set(key, client.line);
  const of = found && seen.get(found.key);
  return found && of !== undefined ? { line: client.line, by: found.by, text: found.text, of } : null;
}

/** All lines below the head, each by itself: firms to invite, what is against others, and what looks known. */
export function checkLines(lines: readonly SheetLine[], head: Head, around: Surroundings): CheckedLines {
  const seen = new Map<string, Double["of"]>(around.known);
  const clients: Client[] = [];
  const problems: LineProblem[] = [];
  const doubles: Double[] = [];
  for (const sheetLine of lines) {
    const read = readLine(sheetLine, head, around);
    problems.push(...read.problems);
    if (read.problems.length > 0) continue;
    clients.push(read.client);
    const double = findDouble(read.client, seen);
    if (double) doubles.push(double);
  }
  return { clients, problems, doubles };
}
