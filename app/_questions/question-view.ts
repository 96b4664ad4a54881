/** What a page needs to ask a question: plain data, made on the server and sent along with the page. */
import type { Answerable } from "@/lib/domain/assessment/answer-schema";
import type { RawAnswer } from "./form-answer";

export interface OptionView {
  readonly value: string;
  readonly label: string;
}

/** How a question is answered on a page. */
export type Input = "rows" | "boxes" | "number" | "text" | "select" | "search";

/** The answers of another question on the page that make this one appear. */
export interface Shower {
  readonly questionId: string;
  readonly values: readonly string[];
}

export interface QuestionView {
  readonly id: string;
  readonly label: string;
  readonly question: string;
  readonly help: string;
  readonly why: string;
  readonly unit: string | undefined;
  readonly input: Input;
  readonly options: readonly OptionView[];
  /** "We don't know yet" and, where it is taken, "Does not apply to us". */
  readonly specials: readonly OptionView[];
  readonly accepts: Answerable;
  /** A year is written without marks between its figures. */
  readonly isYear: boolean;
  readonly shownBy: Shower | null;
  /** Barriers: the screening question that opens them. */
  readonly behind: string | null;
  /** A sentence for each reason why an answer may be refused. */
  readonly refusals: Readonly<Record<string, string>>;
}

/** What stands in the fields of a question when the page is sent. */
export interface FieldView {
  readonly raw: RawAnswer;
  /** The words that search a long list, where the question has one. */
  readonly words: string;
  /** The revision of the stored answer. */
  readonly revision: number;
  readonly isShown: boolean;
  /** What is wrong with what stands there, as a sentence. */
  readonly trouble: string | null;
  /** The stored answer, in words and as fields, where another one was given here meanwhile. */
  readonly other: OtherAnswer | null;
  /** Options that fit the search words, where there was no script to list them. */
  readonly matches: readonly OptionView[];
}

export interface OtherAnswer {
  readonly words: string;
  readonly raw: RawAnswer;
}
