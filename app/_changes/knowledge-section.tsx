import { FigureTable } from "@/app/_charts/figure";
import { Fold } from "@/app/_components/fold";
import { answerWords } from "@/app/_results/answer-words";
import { labelOf } from "@/app/_results/reading";
import { ResultSection } from "@/app/_results/result-section";
import { KNOWLEDGE, type Knowledge } from "@/lib/domain/comparison/answer-moves";
import type { Changes } from "./changes-view";

/** A list of this length is folded. */
const LONG = 8;

function KnowledgeList({ changes, became }: { changes: Changes; became: Knowledge }) {
  const { comparison, before, after, t } = changes;
  // A question that was left blank and is not asked any more takes nothing with it.
  const moves = comparison.knowledge.filter(
    (move) => move.became === became && !(became === "irrelevant" && move.before === "blank"),
  );
  if (moves.length === 0) return null;
  const isNow = became === "known" || became === "relevant";
  const list = (
    <ul className="dashes text-note">
      {moves.map(({ id }) => (
        <li key={id}>
          {t(isNow ? "knowledge.one" : "knowledge.was", {
            label: labelOf(after, id),
            before: answerWords(before, id, before.answers[id]),
            after: answerWords(after, id, after.answers[id]),
          })}
        </li>
      ))}
    </ul>
  );
  const title = `${t(`knowledge.${became}`)} (${moves.length})`;
  if (moves.length > LONG) return <Fold summary={title}>{list}</Fold>;
  return (
    <div className="mt-2">
      <h3 className="mb-0.5 font-sans text-body">{title}</h3>
      {list}
    </div>
  );
}

/** What became known or unknown, and what is a question of the firm now or no longer; then every answer that differs. */
export function KnowledgeSection({ changes }: { changes: Changes }) {
  const { comparison, before, after, t } = changes;
  const { knowledge, answers } = comparison;
  if (knowledge.length + answers.length === 0) return null;
  const head = (["answer", "before", "after"] as const).map((key) => t(`causes.head.${key}`));
  const rows = answers.map((move) => [
    labelOf(after, move.id),
    answerWords(before, move.id, move.before),
    answerWords(after, move.id, move.after),
  ]);
  return (
    <ResultSection id="known" title={t("knowledge.title")}>
      <div className="max-w-measure">
        {KNOWLEDGE.map((became) => (
          <KnowledgeList key={became} changes={changes} became={became} />
        ))}
      </div>
      {answers.length > 0 && (
        <FigureTable
          title={t("answers.title")}
          table={{ show: t("answers.show", { count: answers.length }), head, rows }}
        />
      )}
    </ResultSection>
  );
}
