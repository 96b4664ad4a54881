/** Whether a change of an edition's data changes anything for anybody. */
import fc from "fast-check";
import { placeAnswers } from "@/lib/domain/assessment/parse-answers";
import { compileEdition } from "@/lib/domain/edition/compile";
import type { Edition } from "@/lib/domain/edition/edition";
import type { EditionData } from "@/lib/domain/edition/schema";
import { assessFirm } from "@/lib/domain/scoring/assess";
import { copyData, edition, editionData } from "./current-edition";
import { anyContext, anyFirm, TODAY } from "./firms";

export type Change = [name: string, change: (data: EditionData) => void];
type Firm = Parameters<typeof assessFirm>[1];

/** A result without its evidence, which repeats the conditions and so changes with them even where they decide nothing. */
function summarize(by: Edition, firm: Firm): string {
  const { recommendations, ...result } = assessFirm(by, firm);
  return JSON.stringify([result, recommendations.map(({ evidence: _, ...verdict }) => verdict)]);
}

// The seed is fixed: the same firms each time, so that what has an effect today has it tomorrow.
const firms = fc.sample(fc.tuple(anyFirm, anyContext), { numRuns: 800, seed: 20261 });
const known = firms.map(([answers, context]) => {
  const firm = { answers: placeAnswers(edition, answers), asOf: TODAY, context };
  return { firm, summary: summarize(edition, firm) };
});

/** True if at least one firm has another result after the change. */
export function hasEffect(change: Change[1]): boolean {
  const data = copyData();
  change(data);
  const changed = compileEdition(data);
  return known.some(({ firm, summary }) => summarize(changed, firm) !== summary);
}

/** One change for each member of a list that stands at the same place in every copy of the data. */
export function eachOf<T>(
  list: (data: EditionData) => readonly T[],
  nameOf: (one: T) => string,
  change: (one: T) => void,
): Change[] {
  return list(editionData).map((one, index) => [nameOf(one), (data) => change(list(data)[index] as T)]);
}
