/**
 * A stored result as a file that somebody takes along: everything it was made from and everything that was made of
 * it, so that it can be read elsewhere without this site, or be taken up again by one. Nothing in it opens anything.
 */
import * as z from "zod";
import type { Answer, Answers } from "../assessment/answer";
import { daySchema } from "../assessment/input";
import { placeAnswers } from "../assessment/parse-answers";
import { readSheet } from "../assessment/sheet";
import type { Edition } from "../edition/edition";
import { JOURNEYS, type Journey } from "../edition/schema";
import type { Result } from "../scoring/assess";
import { ANSWER_STATES, type AnswerState, findAnswerState } from "./answer-state";

const FORMAT = "seaworthy-result";
const VERSION = 1;

interface StatedAnswer {
  readonly state: AnswerState;
  /** Left out where nothing was stored; null where an answer was taken back. */
  readonly value?: Answer;
}

export interface ResultDocument {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  readonly edition: string;
  readonly engine: string;
  readonly asOf: string;
  readonly number: number;
  /** The moment it was stored, ISO 8601. */
  readonly storedAt: string;
  readonly locale: string;
  readonly journey: Journey;
  /** Every question of the edition, in its order. */
  readonly answers: Readonly<Record<string, StatedAnswer>>;
  readonly result: Result;
}

interface KeptResult {
  readonly edition: string;
  readonly engine: string;
  readonly asOf: string;
  readonly number: number;
  readonly createdAt: Date;
  readonly answers: Answers;
  readonly result: Result;
}

interface Circumstances {
  readonly locale: string;
  readonly journey: Journey;
}

/** The document of a stored result. `edition` is the one that it was made with. */
export function buildResultDocument(
  edition: Edition,
  { edition: editionId, engine, asOf, number, createdAt, answers, result }: KeptResult,
  { locale, journey }: Circumstances,
): ResultDocument {
  const sheet = readSheet(edition, placeAnswers(edition, answers));
  const stated = edition.questions.map((question) => {
    const value = answers[question.id];
    const state = findAnswerState(question, sheet);
    return [question.id, value === undefined ? { state } : { state, value }] as const;
  });
  return {
    format: FORMAT,
    version: VERSION,
    edition: editionId,
    engine,
    asOf,
    number,
    storedAt: createdAt.toISOString(),
    locale,
    journey,
    answers: Object.fromEntries(stated),
    result,
  };
}

/** What is taken from a document: its answers. The rest is checked for its form, and made anew from them. */
const resultDocumentSchema = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  edition: z.string(),
  engine: z.string(),
  asOf: daySchema,
  journey: z.enum(JOURNEYS),
  answers: z.record(z.string(), z.object({ state: z.enum(ANSWER_STATES), value: z.unknown().optional() })),
  result: z.record(z.string(), z.unknown()),
});

/** Why a file is no document: it is no JSON, something else, of a later kind, or broken in some field. */
export const DOCUMENT_PROBLEMS = ["no-json", "no-document", "other-version", "broken"] as const;
export type DocumentProblem = (typeof DOCUMENT_PROBLEMS)[number];

export interface CarriedAnswers {
  readonly edition: string;
  readonly journey: Journey;
  /** Not yet checked against the questions: see parseAnswers. */
  readonly answers: Readonly<Record<string, unknown>>;
}

export type DocumentReading =
  | { readonly ok: true; readonly carried: CarriedAnswers }
  | { readonly ok: false; readonly reason: DocumentProblem };

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

function nameProblem(parsed: unknown): DocumentProblem {
  if (parsed === undefined) return "no-json";
  if (typeof parsed !== "object" || parsed === null || !("format" in parsed) || parsed.format !== FORMAT)
    return "no-document";
  return "version" in parsed && parsed.version !== VERSION ? "other-version" : "broken";
}

/** The answers in the text of a file. Never throws. */
export function readResultDocument(text: string): DocumentReading {
  const parsed = parseJson(text);
  const document = resultDocumentSchema.safeParse(parsed);
  if (!document.success) return { ok: false, reason: nameProblem(parsed) };
  const { edition, journey, answers } = document.data;
  const given = Object.entries(answers).filter(([, { value }]) => value !== undefined && value !== null);
  return {
    ok: true,
    carried: {
      edition,
      journey,
      answers: Object.fromEntries(given.map(([id, { value }]) => [id, value])),
    },
  };
}
