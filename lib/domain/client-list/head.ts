/** Which column of a list says what: told by the names in its first line, whatever their order and separator. */
import { type ClientColumn, foldName, type Vocabulary } from "./vocabulary";

export const SEPARATORS = [",", ";", "\t"] as const;
export type Separator = (typeof SEPARATORS)[number];

export interface Head {
  /** Where the columns are that are read. */
  readonly places: ReadonlyMap<ClientColumn, number>;
  readonly width: number;
  /** Names of columns that are not read. */
  readonly ignored: readonly string[];
}

export type HeadReading =
  | { readonly ok: true; readonly head: Head }
  | { readonly ok: false; readonly reason: "no-firm" | "column-twice"; readonly column: ClientColumn };

function findColumn(name: string, { columns }: Vocabulary): ClientColumn | undefined {
  return columns.get(foldName(name));
}

/** The separator under which the first line names the most columns; where several do alike, the one that occurs most. */
export function findSeparator(text: string, vocabulary: Vocabulary): Separator {
  const first = text.trimStart().split("\n", 1)[0] ?? "";
  const scored = SEPARATORS.map((separator) => {
    const names = first.split(separator);
    const known = names.filter((name) => findColumn(name, vocabulary) !== undefined).length;
    return { separator, known, count: names.length };
  });
  scored.sort((a, b) => b.known - a.known || b.count - a.count);
  return scored[0]?.separator ?? ",";
}

/** The columns that the first line names, or why nothing below it can be read. */
export function readHead(cells: readonly string[], vocabulary: Vocabulary): HeadReading {
  const named = cells.map((name) => findColumn(name, vocabulary));
  const twice = named.find((column, place) => column !== undefined && named.indexOf(column) !== place);
  if (twice) return { ok: false, reason: "column-twice", column: twice };
  if (!named.includes("firm")) return { ok: false, reason: "no-firm", column: "firm" };
  const places = named.flatMap((column, place) => (column ? [[column, place] as const] : []));
  const ignored = cells.filter((name, place) => named[place] === undefined && name.trim() !== "");
  return { ok: true, head: { places: new Map(places), width: cells.length, ignored } };
}
