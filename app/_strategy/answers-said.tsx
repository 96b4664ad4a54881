import { quoteAnswer } from "@/app/_results/answer-words";
import { QuestionLink } from "@/app/_results/statements";
import type { StrategyView } from "./strategy-view";

interface AnswersSaidProps {
  view: StrategyView;
  /** Answered questions. */
  ids: readonly string[];
  /** Said before the first of them. */
  lead?: string;
}

/** The answers that a conclusion rests on, as they were given, each leading to its question. */
export function AnswersSaid({ view, ids, lead }: AnswersSaidProps) {
  const { reading } = view;
  if (ids.length === 0) return null;
  return (
    <>
      {lead && <p className="mt-1 text-note font-semibold">{lead}</p>}
      <ul className="dashes max-w-measure text-note">
        {ids.map((id) => (
          <li key={id}>
            <QuestionLink reading={reading} id={id} />: {quoteAnswer(reading, id, reading.answers[id])}
          </li>
        ))}
      </ul>
    </>
  );
}
