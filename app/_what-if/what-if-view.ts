/** All that trying other answers takes: fetched when the reader asks for it, and kept in the browser from then on. */
import type { OptionView } from "@/app/_questions/question-view";
import type { Answers } from "@/lib/domain/assessment/answer";
import type { AssessmentContext } from "@/lib/domain/assessment/input";
import type { CoreData } from "@/lib/domain/edition/core";
import type { Axis } from "@/lib/domain/edition/edition";
import type { Band } from "@/lib/domain/scoring/band";
import type { GoalLevels } from "@/lib/domain/what-if/goal";
import type { WhatIfWords } from "@/lib/i18n/messages";

/** A question whose answer can be tried: its short name, and its answers in words. */
export interface TriedItem {
  readonly id: string;
  readonly label: string;
  readonly options: readonly OptionView[];
}

export interface WhatIfView {
  readonly locale: string;
  readonly edition: CoreData;
  readonly answers: Answers;
  readonly asOf: string;
  readonly context: AssessmentContext;
  /** Where a goal is sent. */
  readonly action: string;
  readonly hasGoal: boolean;
  /** The smallest set of steps to the next band; null where there is none to take. */
  readonly steps: { readonly band: string; readonly levels: GoalLevels } | null;
  readonly areas: readonly {
    readonly id: string;
    readonly name: string;
    readonly items: readonly TriedItem[];
  }[];
  readonly names: {
    readonly bands: Readonly<Record<Band, string>>;
    readonly measures: Readonly<Record<"readiness" | Axis, string>>;
    /** Of the twelve recommendations, by id. */
    readonly recommendations: Readonly<Record<string, string>>;
  };
  readonly words: WhatIfWords;
}
