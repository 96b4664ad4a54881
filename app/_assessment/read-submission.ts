import "server-only";
import * as z from "zod";
import { apartName, fieldName, wordsBeforeName, wordsName } from "@/app/_questions/field-names";
import { type FormReading, readFormAnswer } from "@/app/_questions/form-answer";
import type { SeenAnswers } from "@/app/_questions/section-view";
import type { Answerable } from "@/lib/domain/assessment/answer-schema";
import type { PlacedQuestion } from "@/lib/domain/edition/edition";
import type { TypedDraft } from "./draft";
import { findSectors, nameSector } from "./sector-index";

const seenSchema = z.record(
  z.string(),
  z.object({
    revision: z.int().nonnegative(),
    value: z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]),
  }),
);

/** What the page showed when it was made. Whoever tampers with it gets conflicts, no more. */
export function readSeen(form: URLSearchParams): SeenAnswers {
  try {
    return seenSchema.parse(JSON.parse(form.get("seen") ?? "{}"));
  } catch {
    return {};
  }
}

/** The fields of a question as they were sent. */
export function readTyped(form: URLSearchParams, { id }: PlacedQuestion): TypedDraft {
  if (form.get("clear") === id) return { typed: [], apart: [], words: "" };
  const listed = (name: string) => form.getAll(name).filter((value) => value.trim() !== "");
  return {
    typed: listed(fieldName(id)),
    apart: listed(apartName(id)),
    words: (form.get(wordsName(id)) ?? "").trim(),
  };
}

/** An activity is chosen from a list, or its words were typed and are searched now; null if several fit, or none. */
function readSector(
  form: URLSearchParams,
  question: PlacedQuestion,
  typed: TypedDraft,
  locale: string,
): FormReading | null {
  const [code] = typed.typed;
  const before = (form.get(wordsBeforeName(question.id)) ?? "").trim();
  const isChosen = code !== undefined && (typed.words === before || typed.words === nameSector(locale, code));
  if (isChosen || typed.words === "" || typed.apart.length > 0) {
    const kept = isChosen ? typed.typed : [];
    return readFormAnswer(asChoice(question), { typed: kept, apart: typed.apart });
  }
  const found = findSectors(locale, typed.words);
  const only = found.length === 1 ? found[0] : found.find(({ value }) => value === typed.words);
  return only ? { ok: true, answer: only.value } : null;
}

/** The codes of a classification are no rows, so its special answers are fields of their own. */
function asChoice(question: PlacedQuestion): Answerable {
  return question.classification ? { ...question, options: undefined } : question;
}

/** The answer that was sent for a question; null if it needs another look at a list. */
export function readSubmitted(
  form: URLSearchParams,
  question: PlacedQuestion,
  typed: TypedDraft,
  locale: string,
): FormReading | null {
  if (question.classification === "nace-2.1") return readSector(form, question, typed, locale);
  return readFormAnswer(asChoice(question), typed);
}
