/** What a counsellor sends about the questions of one dimension: ratings, each with its reason, and remarks. */
import { type Answer, isBlank, isSameAnswer } from "../assessment/answer";
import { listLiterals } from "../assessment/answer-schema";
import type { CoreQuestion } from "../edition/edition";

/** A paragraph; a dimension has up to a dozen of them, and a form that is sent back has to carry them. */
export const LONGEST_REASON = 1_000;

export const OPINION_FIELDS = ["rating", "reason", "remark"] as const;
export type OpinionField = (typeof OPINION_FIELDS)[number];

export const OPINION_PROBLEMS = ["no-such-answer", "reason-missing", "too-long"] as const;
export type OpinionProblem = (typeof OPINION_PROBLEMS)[number];

/** What is wrong with a remark that is sent by itself; null if nothing is. */
export function findRemarkProblem(text: string): "text-missing" | "too-long" | null {
  if (text.trim() === "") return "text-missing";
  return text.trim().length > LONGEST_REASON ? "too-long" : null;
}

/** A rating as it stands, or as it is to be. */
export interface RatingDraft {
  readonly questionId: string;
  /** Null takes back what was rated before. */
  readonly value: Answer;
  readonly reason: string;
}

export interface RemarkDraft {
  readonly questionId: string;
  readonly text: string;
}

export interface OpinionTrouble {
  readonly questionId: string;
  readonly field: OpinionField;
  readonly problem: OpinionProblem;
}

export type OpinionReading =
  | { readonly ok: true; readonly ratings: readonly RatingDraft[]; readonly remarks: readonly RemarkDraft[] }
  | { readonly ok: false; readonly troubles: readonly OpinionTrouble[] };

/** A question with the firm's answer to it, and the rating that stands. */
export interface Rateable {
  readonly question: Pick<CoreQuestion, "id" | "scale" | "options" | "notApplicable">;
  readonly given: Answer;
  readonly standing: RatingDraft | null;
}

/** The ratings that a question takes: its levels and the special answers that it accepts. */
export function listRatings(question: Rateable["question"]): Answer[] {
  return listLiterals({
    ...question,
    min: undefined,
    max: undefined,
  }).filter((literal) => literal !== null);
}

/** A rating as a field of a form has it, and back; undefined for what is none. */
export function formatRating(value: Answer | undefined): string {
  return isBlank(value) ? "" : String(value);
}

function parseRating(question: Rateable["question"], typed: string): Answer | undefined {
  if (typed === "") return null;
  return listRatings(question).find((rating) => String(rating) === typed);
}

type Typed = (field: OpinionField, questionId: string) => string;

function findTroubles({ question, given }: Rateable, typed: Typed): OpinionTrouble[] {
  const { id } = question;
  const value = parseRating(question, typed("rating", id));
  const reason = typed("reason", id).trim();
  const differs = !isBlank(value) && !isSameAnswer(value, given);
  const found: Readonly<Record<OpinionField, OpinionProblem | null>> = {
    rating: value === undefined ? "no-such-answer" : null,
    reason: reason.length > LONGEST_REASON ? "too-long" : differs && reason === "" ? "reason-missing" : null,
    remark: typed("remark", id).trim().length > LONGEST_REASON ? "too-long" : null,
  };
  return OPINION_FIELDS.flatMap((field) => {
    const problem = found[field];
    return problem === null ? [] : [{ questionId: id, field, problem }];
  });
}

/** The rating that was typed, if it is another one than the one that stands. */
function readRating({ question, standing }: Rateable, typed: Typed): RatingDraft[] {
  const value = parseRating(question, typed("rating", question.id)) ?? null;
  const reason = value === null ? "" : typed("reason", question.id).trim();
  const before = standing ?? { value: null, reason: "" };
  const isSame = isSameAnswer(before.value, value) && before.reason === reason;
  return isSame ? [] : [{ questionId: question.id, value, reason }];
}

/** What is new in a form about these questions, or everything that is wrong with it. */
export function readOpinion(rateable: readonly Rateable[], typed: Typed): OpinionReading {
  const troubles = rateable.flatMap((one) => findTroubles(one, typed));
  if (troubles.length > 0) return { ok: false, troubles };
  return {
    ok: true,
    ratings: rateable.flatMap((one) => readRating(one, typed)),
    remarks: rateable.flatMap(({ question: { id } }) => {
      const text = typed("remark", id).trim();
      return text === "" ? [] : [{ questionId: id, text }];
    }),
  };
}
