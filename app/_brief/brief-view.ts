/** A brief for a meeting as data: its page and its PDF show the same. */
export interface BriefLine {
  readonly strong: string;
  readonly text: string;
}

export interface BriefPart {
  readonly id: "changed" | "disagreements" | "gaps" | "proposals" | "agreements";
  readonly title: string;
  readonly lines: readonly BriefLine[];
  readonly isNumbered: boolean;
  /** What is said of the lines that have no room; nothing where all are shown. */
  readonly rest: string;
}

export interface BriefView {
  readonly locale: string;
  readonly title: string;
  readonly subject: string;
  /** YYYY-MM-DD, and in words. */
  readonly day: string;
  readonly of: string;
  readonly stands: {
    readonly title: string;
    readonly sentence: string;
    readonly facts: readonly { readonly name: string; readonly value: string }[];
  };
  readonly parts: readonly BriefPart[];
  /** What the firm does not share, and what is left out for it. */
  readonly leftOut: readonly string[];
}
