/**
 * An edition made ready for use: each question has its place (the order of the edition's data, which is the order
 * of every list in a result), conditions are compiled, and what belongs together is found once instead of at each
 * scoring.
 */
import type { AnswerSchema } from "../assessment/answer-schema";
import type { CompiledCondition } from "../condition/evaluate";
import type { CompiledRecommendation } from "../recommendations/compile";
import type { CompiledStrategy } from "../strategy/compile";
import type { CoreData } from "./core";
import type { Question, Scale } from "./question";
import type { EditionData } from "./schema";

/** A question at its place, as results are computed from its answers. */
export interface CoreQuestion
  extends Omit<Question, "scale" | "options" | "visible" | "source" | "why" | "classification"> {
  readonly place: number;
  readonly scale: Scale;
  readonly options: readonly string[] | undefined;
  readonly visible: CompiledCondition | null;
  /** Barriers: the place of the screening question of their group. */
  readonly screening: number | null;
}

/** The same, with all that asking and reading it takes. */
export interface PlacedQuestion extends CoreQuestion, Pick<Question, "source" | "why" | "classification"> {
  readonly scaleId: string;
  /** What the question accepts. */
  readonly schema: AnswerSchema;
  /** The answers that are accepted as they stand, so that most need no further check. */
  readonly literals: ReadonlySet<unknown>;
}

/** A scored item as the arithmetic needs it. */
export interface Item {
  readonly id: string;
  readonly place: number;
  readonly weight: number;
  readonly top: number;
  readonly critical: number | undefined;
  readonly actionable: boolean;
}

/** A dimension: the weighted mean of its items, with its own weight in its axis. */
export interface Dimension {
  readonly id: string;
  readonly weight: number;
  readonly items: readonly Item[];
}

export const AXES = ["willingness", "ability"] as const;
export type Axis = (typeof AXES)[number];

/** A group of barriers: one screening question, the barriers behind it, the dimension that answers it. */
export interface BarrierGroup {
  readonly id: string;
  readonly kind: "internal" | "external";
  readonly capability: string;
  readonly screening: Item;
  readonly barriers: readonly Item[];
}

/** An item that the firm can raise, with what its level counts for. */
export interface Lever {
  readonly item: Item;
  readonly dimension: Dimension;
  readonly axis: Axis;
}

/** What results are computed from. */
export interface EditionCore {
  readonly data: CoreData;
  readonly questions: readonly CoreQuestion[];
  readonly questionById: ReadonlyMap<string, CoreQuestion>;
  readonly axes: Readonly<Record<Axis, readonly Dimension[]>>;
  /** The item weights of each axis, in all. */
  readonly axisWeights: Readonly<Record<Axis, number>>;
  readonly criticalItems: readonly Item[];
  /** Critical ones first, then by id: the order among levers of equal gain. */
  readonly levers: readonly Lever[];
  readonly groups: readonly BarrierGroup[];
  readonly recommendations: readonly CompiledRecommendation[];
}

/** The whole of it. */
export interface Edition extends EditionCore {
  readonly data: EditionData;
  readonly questions: readonly PlacedQuestion[];
  readonly questionById: ReadonlyMap<string, PlacedQuestion>;
  /** The questions that ask for a year. */
  readonly years: readonly PlacedQuestion[];
  readonly strategy: CompiledStrategy;
}
