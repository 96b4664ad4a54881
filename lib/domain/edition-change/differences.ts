/**
 * What one edition means otherwise than another, as single changes: a question added or retired, a weight, an option,
 * a number, a rule. Each can be made by itself, so that it can be told what each of them moves.
 */
import { EXPLAINING } from "../edition/explaining";
import type { EditionData } from "../edition/schema";

export interface Difference {
  /** From the root of the data; entries of a list by their id. */
  readonly path: readonly string[];
  readonly kind: "added" | "retired" | "changed";
  readonly from: unknown;
  readonly to: unknown;
}

/** What says nothing of an answer's meaning: the edition's name, which page asks a question. */
const WITHOUT_MEANING = ["id", "status", "locales", "sections"];

type Entry = { readonly id: string };

function isEntries(value: unknown): value is readonly Entry[] {
  return (
    Array.isArray(value) &&
    value.every((one) => typeof one === "object" && one !== null && typeof one.id === "string")
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The parts of a value by name: fields of an object, entries of a list by id; null for what has no such parts. */
function partsOf(value: unknown): ReadonlyMap<string, unknown> | null {
  if (isEntries(value) && value.length > 0) return new Map(value.map((entry) => [entry.id, entry]));
  return isObject(value) ? new Map(Object.entries(value)) : null;
}

function compareValues(from: unknown, to: unknown, path: readonly string[]): Difference[] {
  const [before, after] = [partsOf(from), partsOf(to)];
  if (!before || !after) {
    const kind = from === undefined ? "added" : to === undefined ? "retired" : "changed";
    return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ path, kind, from, to }];
  }
  const names = [...new Set([...before.keys(), ...after.keys()])].filter((name) => !EXPLAINING.has(name));
  return names.flatMap((name) => compareValues(before.get(name), after.get(name), [...path, name]));
}

/** Every change of meaning from one edition to another, in the order of the data. */
export function listDifferences(from: EditionData, to: EditionData): Difference[] {
  return compareValues(from, to, []).filter(({ path }) => !WITHOUT_MEANING.includes(path[0] ?? ""));
}

/** A list of entries with one of them replaced, taken away, or added behind the one that it follows in `model`. */
function changeEntry(
  entries: readonly Entry[],
  id: string,
  entry: unknown,
  model: readonly Entry[],
): Entry[] {
  if (entry === undefined) return entries.filter((one) => one.id !== id);
  if (entries.some((one) => one.id === id))
    return entries.map((one) => (one.id === id ? (entry as Entry) : one));
  const before = model.slice(
    0,
    model.findIndex((one) => one.id === id),
  );
  const place = entries.findLastIndex((one) => before.some((other) => other.id === one.id));
  return entries.toSpliced(place + 1, 0, entry as Entry);
}

function changeValue(
  value: unknown,
  [name, ...rest]: readonly string[],
  to: unknown,
  model: unknown,
): unknown {
  if (name === undefined) return to;
  const inner = changeValue(partsOf(value)?.get(name), rest, to, partsOf(model)?.get(name));
  if (isEntries(value)) return changeEntry(value, name, inner, isEntries(model) ? model : []);
  return { ...(value as object), [name]: inner };
}

/** The data with a single one of its differences from `to` made. */
export function makeChange(
  data: EditionData,
  to: EditionData,
  { path, ...difference }: Difference,
): EditionData {
  return changeValue(data, path, difference.to, to) as EditionData;
}
