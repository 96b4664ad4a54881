/** The actions of one firm in their order, each with what brought it up and what it would move. */
import type { Answer } from "../assessment/answer";
import type { CriticalGap } from "../scoring/critical-gaps";
import type { Felt } from "./felt";
import type { Gain } from "./gain";
import type { LeftOutReason } from "./standing";

/** Why an action stands where it stands, first tier first (see rank-actions.ts). */
export const TIERS = ["open-gap", "unconfirmed-gap", "lift", "find-out"] as const;
export type Tier = (typeof TIERS)[number];

/** The side of the advice that applies: what a gap asks, or what a strength allows. */
export const SIDES = ["gap", "strength"] as const;
export type Side = (typeof SIDES)[number];

/** An answer that brought an action up: a level, "unknown", or null for a blank. */
export interface ActionAnswer {
  readonly question: string;
  readonly answer: Answer;
}

export interface RankedAction {
  readonly id: string;
  readonly tier: Tier;
  /** Its gaps, or else all its items, are served by actions above it already. */
  readonly isAlternative: boolean;
  /** `strength` where every item that it lifts stands high already, else `gap`. */
  readonly side: Side;
  /** The first critical gap that it works on, with the levels that are missing (null if not known); null without. */
  readonly gap: (CriticalGap & { readonly missing: number | null }) | null;
  /** The items that it lifts by a level, and those that it finds out about. */
  readonly lifts: readonly string[];
  readonly findsOut: readonly string[];
  readonly gain: Gain;
  readonly felt: Felt;
  /** Points x felt / effort: what the order within a tier rests on. */
  readonly value: number;
  /** The answers to its items, and those that make the barriers that it eases felt. */
  readonly because: { readonly items: readonly ActionAnswer[]; readonly barriers: readonly ActionAnswer[] };
  /** The recommendations for this firm that it serves, in the order of the result. */
  readonly recommendations: readonly string[];
}

/** An action that is done already; its advice is what this strength allows. */
export interface InPlaceAction {
  readonly id: string;
  readonly items: readonly ActionAnswer[];
  readonly recommendations: readonly string[];
}

/** An action that is not for this firm, or not yet, with the questions that this rests on. */
export interface LeftOutAction {
  readonly id: string;
  readonly reason: LeftOutReason;
  readonly questions: readonly string[];
}

export interface ActionAdvice {
  /** What to do first: as many as the library says, none where nothing is known to be open. */
  readonly first: readonly RankedAction[];
  readonly rest: readonly RankedAction[];
  /** Those that serve what is recommended to this firm stand first. */
  readonly inPlace: readonly InPlaceAction[];
  /** The others, in the order of the library. */
  readonly leftOut: readonly LeftOutAction[];
}
