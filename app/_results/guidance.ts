/** What a result leads to: what to do in its order, and who can help with it. */

import { getContent } from "@/lib/content/load";
import type { ActionAdvice } from "@/lib/domain/actions/advice";
import type { Action } from "@/lib/domain/actions/library";
import { rankActions } from "@/lib/domain/actions/rank-actions";
import { NO_CONTEXT } from "@/lib/domain/assessment/no-context";
import { placeAnswers } from "@/lib/domain/assessment/parse-answers";
import { readPeerFacts } from "@/lib/domain/benchmarks/firm";
import { findSupport, type SupportFound } from "@/lib/domain/directory/find-support";
import type { SupportType } from "@/lib/domain/directory/schema";
import type { Reading } from "./reading";

/** How many bodies are named with an action. */
const NAMED_BODIES = 3;

export interface Guidance {
  readonly advice: ActionAdvice;
  readonly actions: ReadonlyMap<string, Action>;
  /** Bodies for a firm like this one, the nearest first. */
  readonly bodies: readonly SupportFound[];
  /** The best few that give any of these types of support. */
  readonly findHelpers: (types: readonly SupportType[]) => readonly SupportFound[];
}

/** The guidance for the firm of a reading; the same answers always give the same. */
export function findGuidance({ edition, answers, result, sheet, locale }: Reading): Guidance {
  const { actions: libraries, directory } = getContent();
  const library = libraries.get(edition.data.id);
  if (!library) throw new RangeError(`There are no actions for edition ${edition.data.id}`);
  const firm = { answers: placeAnswers(edition, answers), asOf: result.asOf, context: NO_CONTEXT };
  const { country, region } = readPeerFacts(edition, sheet, Number(result.asOf.slice(0, 4)));
  const wanted = { country, region, stage: result.stage.value, language: locale };
  return {
    advice: rankActions(edition, library, firm, result),
    actions: new Map(library.actions.map((action) => [action.id, action])),
    bodies: findSupport(directory, { ...wanted, types: [] }),
    findHelpers: (types) =>
      types.length === 0 ? [] : findSupport(directory, { ...wanted, types }).slice(0, NAMED_BODIES),
  };
}

/** Those who can help with what comes first, and all others who serve a firm like this one. */
export function splitBodies({ advice, actions, bodies, findHelpers }: Guidance) {
  const near = new Set(
    advice.first.flatMap(({ id }) => findHelpers(actions.get(id)?.support ?? []).map(({ body }) => body.id)),
  );
  return {
    near: bodies.filter(({ body }) => near.has(body.id)),
    others: bodies.filter(({ body }) => !near.has(body.id)),
  };
}
