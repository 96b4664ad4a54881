/**
 * The library of actions as data: what a firm can do, which items that lifts and for whom it makes sense, never how
 * it is worded. The five types of support are the report's (chapter 6, after European Commission 2004).
 */
import * as z from "zod";
import { SUPPORT_TYPES } from "../directory/schema";
import { sourceSchema } from "../edition/question";
import { thresholdSchema } from "../edition/threshold-schema";
import { STAGES } from "../stage/stage";

/** How much of the firm's own time an action takes. */
export const EFFORTS = ["hours", "days", "weeks"] as const;

/** What an action costs in money, beside the firm's own time. */
export const COSTS = ["none", "low", "medium", "high"] as const;

const ids = z.array(z.string());

export const actionSchema = z.strictObject({
  /** `topic.what-to-do`; the topic is the name of its file. */
  id: z.string().regex(/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/, "ids are a topic and words joined by -"),
  /** Actionable items that it raises by a level. */
  lifts: ids.min(1),
  /** Goals and expectations, which no action raises, that it helps to judge. */
  clarifies: ids.default([]),
  /** Barrier groups that it eases. */
  groups: ids,
  /** Those of the twelve recommendations that it serves. */
  recommendations: ids.min(1),
  /** The types of support that help with it. */
  support: z.array(z.enum(SUPPORT_TYPES)),
  effort: z.enum(EFFORTS),
  cost: z.enum(COSTS),
  /** Usual time from start to end, in weeks. */
  weeks: z.number().positive(),
  /** The lowest level of an item at which it makes sense. */
  from: z.int().nonnegative().default(0),
  /** The level that it leads to: an item there or above no longer needs it. The top if left out. */
  to: z.int().positive().optional(),
  /** For firms in these stages only. */
  stages: z.array(z.enum(STAGES)).min(1).optional(),
  /** For firms in these regions only (options of profile.region). */
  regions: ids.min(1).optional(),
  /** For firms with this offering only (options of profile.offering). */
  offerings: ids.min(1).optional(),
  /** For firms that use one of these ways abroad only (options of activity.modes). */
  modes: ids.min(1).optional(),
  source: sourceSchema,
});
export type ActionData = z.infer<typeof actionSchema>;

/** The numbers that decide the order of the actions. */
export const actionOrderSchema = z.strictObject({
  /** What the value of an action is divided by. */
  effort: z.strictObject({ hours: thresholdSchema, days: thresholdSchema, weeks: thresholdSchema }),
  /** What a barrier group that is not felt counts, 0..1, where one that stops the firm counts 1. */
  feltFloor: thresholdSchema,
  /** How many actions are shown first. */
  first: thresholdSchema,
});
export type ActionOrder = z.infer<typeof actionOrderSchema>;

/** All actions of an edition, in the order of their files, with the numbers of their order. */
export interface ActionLibraryData {
  readonly actions: readonly ActionData[];
  readonly order: ActionOrder;
}
