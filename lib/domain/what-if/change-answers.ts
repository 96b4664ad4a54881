/** A firm as it would be with other answers. Scored by assessFirm like any other. */
import type { Answers } from "../assessment/answer";
import type { Firm } from "../assessment/input";
import type { EditionCore } from "../edition/edition";

/** The firm with these answers in place of its own; all others stay. The answers must be valid (see checkAnswers). */
export function changeAnswers({ questions }: EditionCore, firm: Firm, changes: Answers): Firm {
  const answers = questions.map(({ id, place }) => (id in changes ? changes[id] : firm.answers[place]));
  return { ...firm, answers };
}
