/** What a member of an agency writes down about a firm: a note, a meeting, or what was agreed. */
import { type Day, findTodays, parseDay } from "../day";

export const NOTE_KINDS = ["note", "meeting", "agreement"] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** Who reads it: the members of the agency to whom the firm falls, or the firm's people too. */
export const NOTE_AUDIENCES = ["agency", "firm"] as const;
export type NoteAudience = (typeof NOTE_AUDIENCES)[number];

/** Some two pages. A form that is sent back has to carry it. */
export const LONGEST_NOTE = 4_000;

export interface NoteDraft {
  readonly kind: NoteKind;
  readonly audience: NoteAudience;
  readonly text: string;
  readonly happenedOn: Day;
}

/** The fields of a note, in the order of its form. */
export const NOTE_FIELDS = ["kind", "happenedOn", "text", "audience"] as const;
export type NoteField = (typeof NOTE_FIELDS)[number];

export const NOTE_PROBLEMS = [
  "kind-missing",
  "audience-missing",
  "text-missing",
  "text-too-long",
  "day-missing",
  "day-unreadable",
  "day-in-future",
] as const;
export type NoteProblem = (typeof NOTE_PROBLEMS)[number];

export type NoteReading =
  | { readonly ok: true; readonly note: NoteDraft }
  | { readonly ok: false; readonly problems: Readonly<Partial<Record<NoteField, NoteProblem>>> };

function findDayProblem(typed: string, day: Day | null, latest: Day): NoteProblem | null {
  if (typed.trim() === "") return "day-missing";
  if (day === null) return "day-unreadable";
  return day > latest ? "day-in-future" : null;
}

function findTextProblem(text: string): NoteProblem | null {
  if (text === "") return "text-missing";
  return text.length > LONGEST_NOTE ? "text-too-long" : null;
}

/** A note from what was typed, or what is wrong with each field. */
export function readNote(typed: Readonly<Record<NoteField, string>>, now: Date): NoteReading {
  const text = typed.text.trim();
  const happenedOn = parseDay(typed.happenedOn);
  const kind = NOTE_KINDS.find((one) => one === typed.kind);
  const audience = NOTE_AUDIENCES.find((one) => one === typed.audience);
  const found: Readonly<Record<NoteField, NoteProblem | null>> = {
    kind: kind ? null : "kind-missing",
    happenedOn: findDayProblem(typed.happenedOn, happenedOn, findTodays(now).last),
    text: findTextProblem(text),
    audience: audience ? null : "audience-missing",
  };
  const problems = Object.fromEntries(Object.entries(found).filter(([, problem]) => problem !== null));
  if (!kind || !audience || happenedOn === null || Object.keys(problems).length > 0)
    return { ok: false, problems };
  return { ok: true, note: { kind, audience, text, happenedOn } };
}
