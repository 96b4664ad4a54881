import { quoteAnswer } from "@/app/_results/answer-words";
import { labelOf } from "@/app/_results/reading";
import { ResultSection } from "@/app/_results/result-section";
import type { Changes } from "./changes-view";
import { listSaidMoves } from "./say-moves";

function StandingMoves({ changes }: { changes: Changes }) {
  const said = listSaidMoves(changes);
  if (said.length === 0) return null;
  return (
    <ul className="max-w-measure border-t border-rule">
      {said.map(({ id, text, notes }) => (
        <li key={id} className="keep border-b border-rule py-1">
          <p className="font-semibold">{text}</p>
          {notes.map((note) => (
            <p key={note} className="text-note text-ink-soft">
              {note}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

function GapMoves({ changes }: { changes: Changes }) {
  const { comparison, before, after, t } = changes;
  if (comparison.gaps.length === 0) return null;
  return (
    <>
      <h3 className="mt-3 text-lead">{t("gaps.title")}</h3>
      <ul className="mt-1 max-w-measure border-t border-rule">
        {comparison.gaps.map((gap) => {
          const isMissing = gap.after === "open";
          return (
            <li
              key={gap.id}
              className={`keep border-b border-rule border-l-4 py-1 pl-1.5 ${
                isMissing ? "border-l-signal" : "border-l-sea"
              }`}
            >
              <p className="font-semibold">
                {t("gaps.one", {
                  label: labelOf(after, gap.id),
                  state: t(`gaps.${gap.before ?? "none"}-${gap.after ?? "none"}`),
                })}
              </p>
              <p className="text-note text-ink-soft">
                {t("causes.fromTo", {
                  from: quoteAnswer(before, gap.id, before.answers[gap.id]),
                  to: quoteAnswer(after, gap.id, after.answers[gap.id]),
                })}
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** What a result says in a word, and what must be in place: all that moved. */
export function MovesSection({ changes }: { changes: Changes }) {
  const { comparison, t } = changes;
  const { standing, gaps, barriers, verdicts, age } = comparison;
  const hasMoved = listSaidMoves(changes).length + gaps.length + barriers.groups.length + verdicts.length > 0;
  const isToldBelow = listSaidMoves(changes).length + gaps.length === 0;
  const isOlder = age !== null && age.before !== null && age.after !== null && age.after > age.before;
  if (hasMoved && isToldBelow) return null;
  return (
    <ResultSection id="moved" title={t("moves.title")}>
      {!hasMoved && <p className="max-w-measure">{t("moves.nothing")}</p>}
      <StandingMoves changes={changes} />
      {isOlder && standing.byTime.length > 0 && (
        <p className="mt-1 text-note text-ink-soft">
          {t("moves.age", { years: (age.after ?? 0) - (age.before ?? 0) })}
        </p>
      )}
      <GapMoves changes={changes} />
    </ResultSection>
  );
}
