import type { Reading, Translate } from "@/app/_results/reading";
import type { Comparison } from "@/lib/domain/comparison/compare";
import type { TrendPoint } from "@/lib/domain/comparison/trend";
import type { Axis } from "@/lib/domain/edition/edition";
import type { Result } from "@/lib/domain/scoring/assess";
import type { FirmResult } from "@/lib/server/firm/results";
import type { ChangesRefusal, Ends } from "./choose-results";

/** Two results read on one ground, with the words for both and for what lies between them. */
export interface Changes {
  readonly comparison: Comparison;
  readonly before: Reading;
  readonly after: Reading;
  /** The results as they are stored. */
  readonly stored: { readonly before: FirmResult; readonly after: FirmResult };
  /** The words of this page (namespace `changes`). */
  readonly t: Translate;
}

/** One result of the firm with an agency's ratings in place of the firm's answers. */
export interface OpinionPoint
  extends Pick<
    Result,
    "asOf" | "edition" | "engine" | "confidence" | "readiness" | "willingness" | "ability"
  > {
  readonly resultId: string;
}

/** What an agency thinks of the firm's results over time. */
export interface OpinionLine {
  readonly agencyId: string;
  readonly name: string;
  readonly trend: readonly TrendPoint<OpinionPoint>[];
}

/** All that the page of changes shows. */
export interface ChangesView {
  readonly locale: string;
  readonly t: Translate;
  /** Where the page says whose results they are. */
  readonly firmName: string | null;
  readonly paths: { readonly overview: string; readonly changes: string };
  readonly bandNames: Readonly<Record<string, string>>;
  readonly stageNames: Readonly<Record<string, string>>;
  /** Of readiness and its two axes. */
  readonly axisNames: Readonly<Record<"readiness" | Axis, string>>;
  /** All results of the firm, the oldest first. */
  readonly results: readonly FirmResult[];
  readonly ends: Ends;
  readonly refusal: ChangesRefusal | null;
  readonly changes: Changes | null;
  readonly trend: readonly TrendPoint<FirmResult>[];
  /** Beside it, of the agencies that rated answers. */
  readonly opinions: readonly OpinionLine[];
  /** The words of a result, for numbers. */
  readonly words: Pick<Reading, "locale" | "t">;
}
