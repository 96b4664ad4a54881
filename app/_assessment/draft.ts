/**
 * What was typed into the fields of a question and could not become an answer: refused, or overtaken by an answer
 * that was given elsewhere. It is kept as it was typed, and shown again.
 */
import * as z from "zod";
import type { RawAnswer } from "@/app/_questions/form-answer";

const draftSchema = z.object({
  typed: z.array(z.string()).catch([]),
  apart: z.array(z.string()).catch([]),
  words: z.string().catch(""),
});

export interface TypedDraft extends RawAnswer {
  /** The words that searched a long list. */
  readonly words: string;
}

export function formatDraft({ typed, apart, words }: TypedDraft): string {
  return typed.length + apart.length === 0 && words === "" ? "" : JSON.stringify({ typed, apart, words });
}

/** The draft in its fields, or null if there is none. */
export function parseDraft(text: string | undefined): TypedDraft | null {
  if (text === undefined) return null;
  try {
    return draftSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
