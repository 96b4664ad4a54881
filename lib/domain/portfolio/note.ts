/** What a member of an agency writes down about a firm: a note, a meeting, or what was agreed. */
export const NOTE_KINDS = ["note", "meeting", "agreement"] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** Who reads it: the members of the agency to whom the firm falls, or the firm's people too. */
export const NOTE_AUDIENCES = ["agency", "firm"] as const;
export type NoteAudience = (typeof NOTE_AUDIENCES)[number];

export const LONGEST_NOTE = 10_000;
/** No meeting with a firm of this product was before it. */
const EARLIEST = "2000-01-01";

export interface NoteDraft {
  readonly kind: NoteKind;
  readonly audience: NoteAudience;
  readonly text: string;
  /** YYYY-MM-DD */
  readonly happenedOn: string;
}

export const NOTE_PROBLEMS = [
  "kind-missing",
  "audience-missing",
  "text-missing",
  "text-too-long",
  "day-missing",
  "day-unreadable",
  "day-too-early",
  "day-in-future",
] as const;
export type NoteProblem = (typeof NOTE_PROBLEMS)[number];

export type NoteReading =
  | { readonly ok: true; readonly note: NoteDraft }
  | { readonly ok: false; readonly problems: Readonly<Partial<Record<keyof NoteDraft, NoteProblem>>> };

function findDayProblem(day: string, tomorrow: string): NoteProblem | null {
  if (day === "") return "day-missing";
  const date = /^\d{4}-\d\d-\d\d$/.test(day) ? new Date(`${day}T00:00:00Z`) : null;
  if (!date || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day)
    return "day-unreadable";
  if (day < EARLIEST) return "day-too-early";
  return day > tomorrow ? "day-in-future" : null;
}

function findTextProblem(text: string): NoteProblem | null {
  if (text === "") return "text-missing";
  return text.length > LONGEST_NOTE ? "text-too-long" : null;
}

/** A note from what was typed, or what is wrong with each field. Somewhere it may be tomorrow already. */
export function readNote(typed: Readonly<Record<keyof NoteDraft, string>>, now: Date): NoteReading {
  const tomorrow = new Date(now.getTime() + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  const [text, happenedOn] = [typed.text.trim(), typed.happenedOn.trim()];
  const kind = NOTE_KINDS.find((one) => one === typed.kind);
  const audience = NOTE_AUDIENCES.find((one) => one === typed.audience);
  const found: Readonly<Record<keyof NoteDraft, NoteProblem | null>> = {
    kind: kind ? null : "kind-missing",
    happenedOn: findDayProblem(happenedOn, tomorrow),
    text: findTextProblem(text),
    audience: audience ? null : "audience-missing",
  };
  const problems = Object.fromEntries(Object.entries(found).filter(([, problem]) => problem !== null));
  if (!kind || !audience || Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, note: { kind, audience, text, happenedOn } };
}
