/**
 * The actions of an edition made ready for use: their items at their places, and for whom they make sense as
 * conditions for the one evaluator.
 */
import { type CompiledCondition, compileCondition } from "../condition/evaluate";
import type { Condition } from "../condition/schema";
import type { Edition, Item } from "../edition/edition";
import { listDerivedFacts } from "../recommendations/derived-facts";
import type { ActionData, ActionLibraryData, ActionOrder } from "./schema";

/** What an action can be limited to. */
export const CONTEXTS = ["stage", "region", "offering", "mode"] as const;
export type Context = (typeof CONTEXTS)[number];

/** One limit of an action. Its condition stands over the facts of the questions, followed by the stage. */
export interface ContextLimit {
  readonly context: Context;
  readonly condition: CompiledCondition;
  /** The questions that decide it. */
  readonly questions: readonly string[];
}

export interface Action extends Omit<ActionData, "lifts"> {
  readonly lifts: readonly Item[];
  readonly limits: readonly ContextLimit[];
}

export interface ActionLibrary {
  readonly actions: readonly Action[];
  readonly order: ActionOrder;
}

const STAGE = "stage";

function limitOf(action: ActionData, context: Context): Condition | null {
  const { stages, regions, offerings, modes } = action;
  switch (context) {
    case "stage":
      return stages ? { fact: STAGE, in: stages } : null;
    case "region":
      return regions ? { fact: "profile.region", in: regions } : null;
    case "offering":
      return offerings ? { fact: "profile.offering", in: offerings } : null;
    case "mode":
      return modes ? { fact: "activity.modes", includesAny: modes } : null;
  }
}

/** Compiles the actions. The data must be free of problems (see problems.ts); else this throws RangeError. */
export function compileActions(edition: Edition, { actions, order }: ActionLibraryData): ActionLibrary {
  const items = new Map(
    [...edition.axes.willingness, ...edition.axes.ability].flatMap((dimension) =>
      dimension.items.map((item) => [item.id, item] as const),
    ),
  );
  const placeOf = (fact: string) => {
    const place = fact === STAGE ? edition.questions.length : edition.questionById.get(fact)?.place;
    if (place === undefined) throw new RangeError(`There is no fact ${fact}`);
    return place;
  };
  const stageQuestions = listDerivedFacts(edition.data).find(({ id }) => id === STAGE)?.questions ?? [];
  const limitsOf = (action: ActionData) =>
    CONTEXTS.flatMap((context): ContextLimit[] => {
      const condition = limitOf(action, context);
      if (!condition) return [];
      const questions = context === "stage" ? stageQuestions : [(condition as { fact: string }).fact];
      return [{ context, condition: compileCondition(condition, placeOf), questions }];
    });
  return {
    order,
    actions: actions.map((action) => ({
      ...action,
      limits: limitsOf(action),
      lifts: action.lifts.map((id) => {
        const item = items.get(id);
        if (!item) throw new RangeError(`${action.id}: there is no item ${id}`);
        return item;
      }),
    })),
  };
}
