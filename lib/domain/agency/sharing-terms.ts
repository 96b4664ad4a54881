/** What a firm chooses when it shares with an agency: which parts, for what, for how long. Nothing is chosen for it. */
import { PURPOSES, type Purpose, RECORD_PARTS, type RecordPart } from "../access/consent";

export const SHARING_MONTHS = [6, 12, 24] as const;
/** Until the firm withdraws. */
export const WITHOUT_END = "none";
/** As long as was agreed before. */
export const AS_BEFORE = "before";

/** The longest name of a firm, in characters. */
export const LONGEST_NAME = 200;

export interface SharingTerms {
  /** What the agency will call the firm. */
  readonly name: string;
  readonly parts: readonly RecordPart[];
  readonly purposes: readonly Purpose[];
  readonly until: Date | null;
}

export const TERM_FIELDS = ["name", "parts", "purposes", "months"] as const;
export type TermField = (typeof TERM_FIELDS)[number];

/** The fields of a form as they were sent. */
export type ChosenTerms = Readonly<Record<TermField, readonly string[]>>;

export type TermsReading =
  | { readonly ok: true; readonly terms: SharingTerms }
  | { readonly ok: false; readonly missing: readonly TermField[] };

/** The same day and time of day some months later; the last day of that month where it has no such day. UTC. */
export function addMonths(start: Date, months: number): Date {
  const end = new Date(start);
  end.setUTCMonth(start.getUTCMonth() + months);
  // The 31st of a shorter month runs over into the next one.
  if (end.getUTCDate() !== start.getUTCDate()) end.setUTCDate(0);
  return end;
}

/** Until when the chosen number of months leads; undefined if none was chosen. `before` is the end agreed so far. */
function readEnd(
  chosen: string | undefined,
  now: Date,
  before: Date | null | undefined,
): Date | null | undefined {
  if (chosen === WITHOUT_END) return null;
  if (chosen === AS_BEFORE) return before;
  const months = SHARING_MONTHS.find((count) => String(count) === chosen);
  return months === undefined ? undefined : addMonths(now, months);
}

/** The terms that were chosen, or which of the choices is missing. Ids that are none count as not chosen. */
export function readTerms(chosen: ChosenTerms, now: Date, before?: Date | null): TermsReading {
  const name = (chosen.name[0] ?? "").trim();
  const parts = RECORD_PARTS.filter((part) => chosen.parts.includes(part));
  const purposes = PURPOSES.filter((purpose) => chosen.purposes.includes(purpose));
  const until = readEnd(chosen.months[0], now, before);
  const isMissing = {
    name: name === "" || name.length > LONGEST_NAME,
    parts: parts.length === 0,
    purposes: purposes.length === 0,
    months: until === undefined,
  };
  const missing = TERM_FIELDS.filter((field) => isMissing[field]);
  return missing.length > 0 || until === undefined
    ? { ok: false, missing }
    : { ok: true, terms: { name, parts, purposes, until } };
}
