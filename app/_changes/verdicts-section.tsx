import { sayEvidence } from "@/app/_results/evidence";
import { joinFirst, quoteNames } from "@/app/_results/numbers";
import { labelOf, type Reading } from "@/app/_results/reading";
import { ResultSection } from "@/app/_results/result-section";
import type { Pair } from "@/lib/domain/comparison/pair";
import type { VerdictMove } from "@/lib/domain/comparison/verdict-moves";
import type { Evidence } from "@/lib/domain/recommendations/verdicts";
import type { Changes } from "./changes-view";

/** Evidence at one moment as a sentence, with the first of the open questions that it rests on. */
function sayOne(reading: Reading, evidence: Evidence): string {
  const { text, open } = sayEvidence(reading, evidence);
  if (open.length === 0) return text;
  const names = quoteNames(
    reading,
    open.map((id) => labelOf(reading, id)),
  );
  return `${text} ${joinFirst(reading, names)}`;
}

/** What turned, told at both moments; the same comparison of two triggers once. */
function listTurned({ before, after }: Changes, evidence: readonly Pair<Evidence>[]): Pair<string>[] {
  const said = evidence.map((pair) => ({
    before: sayOne(before, pair.before),
    after: sayOne(after, pair.after),
  }));
  return [...new Map(said.map((pair) => [`${pair.before}\n${pair.after}`, pair])).values()];
}

function sayVerdict({ t }: Changes, { verdict, leaning }: VerdictMove["before"]): string {
  const isLeaning = verdict === "cannot-tell" && (leaning === "recommended" || leaning === "not-needed");
  return t(isLeaning ? `verdicts.leaning.${leaning}` : `verdicts.names.${verdict}`);
}

function Verdict({ changes, move }: { changes: Changes; move: VerdictMove }) {
  const { after, t } = changes;
  const title = after.wording.recommendations[move.id]?.title ?? move.id;
  return (
    <li className="keep border-b border-rule py-1.5">
      <h3 className="text-lead">{title}</h3>
      <p className="font-semibold">
        {t("verdicts.from", { from: sayVerdict(changes, move.before), to: sayVerdict(changes, move.after) })}
      </p>
      <details className="fold unfold-print text-note">
        <summary>
          <span>
            {t("verdicts.turned")}
            <span className="sr-only">: {title}</span>
          </span>
        </summary>
        <ul className="border-l-2 border-rule pl-2">
          {listTurned(changes, move.evidence).map((turned) => (
            <li key={`${turned.before} ${turned.after}`} className="pb-1">
              <dl className="grid grid-cols-[4rem_1fr] gap-x-1">
                <dt className="text-ink-soft">{t("verdicts.before")}</dt>
                <dd>{turned.before}</dd>
                <dt className="text-ink-soft">{t("verdicts.after")}</dt>
                <dd>{turned.after}</dd>
              </dl>
            </li>
          ))}
        </ul>
      </details>
      {move.byTime && <p className="text-note text-ink-soft">{t("moves.byTime")}</p>}
    </li>
  );
}

/** Which of the twelve recommendations are judged otherwise, and the evidence that turned. */
export function VerdictsSection({ changes }: { changes: Changes }) {
  const { verdicts } = changes.comparison;
  if (verdicts.length === 0) return null;
  return (
    <ResultSection id="verdicts" title={changes.t("verdicts.title", { count: verdicts.length })}>
      <ul className="max-w-measure border-t border-rule">
        {verdicts.map((move) => (
          <Verdict key={move.id} changes={changes} move={move} />
        ))}
      </ul>
    </ResultSection>
  );
}
