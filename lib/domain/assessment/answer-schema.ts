/**
 * What each question accepts, as a schema that the scoring API, the forms on the server and the forms in the
 * browser use alike. The message of an issue is the reason of the refusal. (zod/mini, since it travels to phones.)
 */
import * as z from "zod/mini";
import type { Question, Scale } from "../edition/question";
import { type Answer, NONE, NOT_APPLICABLE, UNKNOWN_ANSWER } from "./answer";

/** Why an answer is refused. The words for a reader stand with the interface, those for a program in refusal.ts. */
export const REFUSAL_REASONS = [
  "unknown-question",
  "wrong-type",
  "no-such-option",
  "option-twice",
  "none-with-others",
  "not-whole",
  "below-min",
  "above-max",
  "after-clock",
  "before-other",
  "too-long",
  "not-applicable-refused",
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** The part of a question that decides what it accepts. */
export type Answerable = Pick<Question, "min" | "max" | "notApplicable"> & {
  readonly scale: Pick<Scale, "kind" | "top" | "whole" | "longest">;
  readonly options?: readonly string[] | undefined;
};

export type AnswerSchema = z.ZodMiniType<Answer>;

function reason(code: RefusalReason) {
  return { error: code };
}

function reasonOfSpecial(issue: { input?: unknown }, otherwise: RefusalReason): RefusalReason {
  return issue.input === NOT_APPLICABLE ? "not-applicable-refused" : otherwise;
}

type Literal = string | number | boolean | null;

function oneOf(literals: readonly Literal[]): AnswerSchema {
  const sameType = typeof literals[0];
  return z.literal([...literals], {
    error: (issue) =>
      reasonOfSpecial(issue, typeof issue.input === sameType ? "no-such-option" : "wrong-type"),
  });
}

/** A schema for what is no special answer, joined with those that are. The branch that fits gives the reason. */
function orSpecial(schema: AnswerSchema, specials: readonly Literal[]): AnswerSchema {
  return z.union([schema, z.literal([...specials])], {
    error: (issue) => {
      const branches = "errors" in issue ? (issue.errors as { message: string }[][]) : [];
      return reasonOfSpecial(issue, (branches[0]?.[0]?.message as RefusalReason | undefined) ?? "wrong-type");
    },
  });
}

function numberSchema({ scale, min, max }: Answerable): AnswerSchema {
  const checks = [];
  if (scale.whole) checks.push(z.multipleOf(1, reason("not-whole")));
  if (min !== undefined) checks.push(z.gte(min, reason("below-min")));
  if (max !== undefined) checks.push(z.lte(max, reason("above-max")));
  const number = z.number(reason("wrong-type"));
  return checks.length > 0 ? number.check(...checks) : number;
}

function listSchema(options: readonly string[]): AnswerSchema {
  const option = z.enum(options as [string, ...string[]], reason("no-such-option"));
  return z.array(option, reason("wrong-type")).check(
    z.refine((ids: string[]) => new Set(ids).size === ids.length, reason("option-twice")),
    z.refine((ids: string[]) => ids.length < 2 || !ids.includes(NONE), reason("none-with-others")),
  );
}

/** A text of one's own; `not-applicable` stays the special answer that it is elsewhere. */
function textSchema({ scale, notApplicable }: Answerable): AnswerSchema {
  return z.nullable(
    z.string(reason("wrong-type")).check(
      z.maxLength(scale.longest ?? 2000, reason("too-long")),
      z.refine((text: string) => notApplicable || text !== NOT_APPLICABLE, reason("not-applicable-refused")),
    ),
  );
}

/**
 * The answers that a question accepts as they stand: its levels, its options, yes and no, and the special answers.
 * For numbers, lists and texts these are the special answers alone.
 */
export function listLiterals({ scale, options, notApplicable }: Answerable) {
  const specials = [UNKNOWN_ANSWER, ...(notApplicable ? [NOT_APPLICABLE] : []), null];
  const levels = scale.kind === "level" ? [...Array((scale.top ?? 0) + 1).keys()] : [];
  const truths = scale.kind === "yes-no" ? [true, false] : [];
  return [...levels, ...truths, ...(scale.kind === "choice" ? (options ?? []) : []), ...specials];
}

/**
 * The schema of the answers to one question: every real answer, `unknown`, null, and `not-applicable` where the
 * question takes it. Years after the clock's and before another answer are refused by parseAnswers, which knows both.
 */
export function answerSchema(question: Answerable): AnswerSchema {
  const { scale, options } = question;
  const literals = listLiterals(question);
  switch (scale.kind) {
    case "level":
    case "yes-no":
      return oneOf(literals);
    case "choice":
      return options ? oneOf(literals) : z.nullable(z.string(reason("wrong-type")));
    case "multi":
      return orSpecial(listSchema(options ?? []), literals);
    case "number":
      return orSpecial(numberSchema(question), literals);
    case "text":
      return textSchema(question);
  }
}
