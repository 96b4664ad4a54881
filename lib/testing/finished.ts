/** Finished assessments of one firm, and pairs of them, for tests of what changed between the two. */
import fc from "fast-check";
import type { Answers } from "@/lib/domain/assessment/answer";
import type { Finished } from "@/lib/domain/comparison/finished";
import type { Edition } from "@/lib/domain/edition/edition";
import { assess, itemsAt, screeningAt } from "./build-firm";
import { edition as currentEdition } from "./current-edition";
import { anyFirm, type FirmAnswers, orderYears } from "./firms";

/** A firm that answered everything that is scored, at one level, and feels no barrier. */
export function steadyFirm(level: number): Answers {
  return { ...itemsAt(level), ...screeningAt(0) };
}

/** An assessment with its result. Throws if an answer would be refused. */
export function finish(
  answers: Answers,
  { edition = currentEdition, asOf = "2026-11-24" }: { edition?: Edition; asOf?: string } = {},
): Finished {
  return { firmId: "one-firm", edition, answers, result: assess(answers, { edition, asOf }) };
}

/** Two moments of one firm: some of its answers are those of another one, and its days differ. */
export const anyPair: fc.Arbitrary<{ before: Finished; after: Finished }> = fc
  .tuple(
    anyFirm,
    anyFirm,
    fc.infiniteStream(fc.nat(99)),
    fc.constantFrom(3, 20, 60, 100),
    fc.constantFrom("2026-11-24", "2027-05-01", "2029-01-31"),
  )
  .map(([one, other, chances, share, asOf]) => {
    const later: FirmAnswers = Object.fromEntries(
      Object.entries(one).map(([id, answer]) => [
        id,
        chances.next().value < share ? (other[id] ?? null) : answer,
      ]),
    );
    return { before: finish(one), after: finish(orderYears(later), { asOf }) };
  });
