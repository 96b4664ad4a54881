import type { Answer } from "@/lib/domain/assessment/answer";
import type { FormWords } from "@/lib/i18n/messages";
import type { FieldView, QuestionView } from "./question-view";

/** The stored answers as the page was made: what a change must have seen. */
export type SeenAnswers = Readonly<Record<string, { readonly revision: number; readonly value: Answer }>>;

/** An answer of last time, and what it says. */
export interface CarriedView {
  readonly answer: Answer;
  readonly words: string;
}

/** Everything that the form of a section is made from: plain data, sent with the page. */
export interface SectionView {
  readonly assessmentId: string;
  readonly locale: string;
  /** Where the form is sent. */
  readonly action: string;
  readonly questions: readonly QuestionView[];
  readonly fields: Readonly<Record<string, FieldView>>;
  readonly seen: SeenAnswers;
  /** What was said last time to those questions that are not answered yet. */
  readonly carried: Readonly<Record<string, CarriedView>>;
  /** The level of a screening answer that opens the barriers behind it. */
  readonly drillFrom: number;
  /** "Section 3 of 18". */
  readonly progress: string;
  readonly words: FormWords;
}
