import type { EditionData } from "./schema";

/** Something wrong with the content: where, about which id, and the remedy. */
export interface ContentProblem {
  readonly file: string;
  readonly id: string;
  readonly remedy: string;
}

/** What must be readable before anything can be cross-checked, and what is checked as far as it could be read. */
export type EditionParts = Pick<
  EditionData,
  "questions" | "scales" | "scoring" | "classifications" | "recommendations"
> & { readonly [Key in "sections" | "stage" | "strategy"]: EditionData[Key] | null };
