import { WideTable } from "@/app/_charts/wide-table";
import { formatDay, sayScoreInRange } from "@/app/_results/numbers";
import { AXES } from "@/lib/domain/edition/edition";
import type { Changes } from "./changes-view";
import { sayHeadline } from "./headline";
import { formatChange } from "./points";

const MEASURES = ["readiness", ...AXES] as const;

/** Readiness and what it is made of, at both moments. */
function ScoreTable({ changes }: { changes: Changes }) {
  const { comparison, before, after, t } = changes;
  const { locale, wording } = after;
  return (
    <WideTable caption={t("scores.caption")}>
      <thead>
        <tr>
          <th scope="col">{t("scores.measure")}</th>
          {[before, after].map(({ result }, index) => (
            <th key={index === 0 ? "before" : "after"} scope="col" className="number whitespace-normal">
              {formatDay(locale, result.asOf)}
            </th>
          ))}
          <th scope="col" className="number">
            {t("scores.change")}
          </th>
        </tr>
      </thead>
      <tbody>
        {MEASURES.map((measure) => {
          const move = comparison[measure];
          return (
            <tr key={measure}>
              <th scope="row" className="font-normal">
                {wording.results.axes[measure].name}
              </th>
              {[move.before, move.after].map((score, index) => (
                <td key={index === 0 ? "before" : "after"} className="number whitespace-normal">
                  {sayScoreInRange(after, score.score, score)}
                </td>
              ))}
              <td className="number font-semibold">
                {move.change === null ? t("scores.none") : formatChange(locale, move.change)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </WideTable>
  );
}

/** Which of the two results rests on too few answers to be sure; null if neither does. */
function findUnsure({ before, after }: Changes): "before" | "after" | "both" | null {
  const [wasSure, isSure] = [before, after].map(({ result }) => result.confidence === "firm");
  if (wasSure && isSure) return null;
  return wasSure ? "after" : isSure ? "before" : "both";
}

/** What changed in one sentence, and the scores at both moments. */
export function ChangesHeader({ changes }: { changes: Changes }) {
  const { comparison, before, after, t } = changes;
  const { locale } = after;
  const count = comparison.answers.length;
  const unsure = findUnsure(changes);
  return (
    <header>
      <p className="text-note text-ink-soft">
        {t("kicker", {
          from: formatDay(locale, before.result.asOf),
          to: formatDay(locale, after.result.asOf),
        })}
      </p>
      <h1 className="mt-1 max-w-104 text-display">{sayHeadline(changes)}</h1>
      <p className="mt-1 max-w-measure text-lead">
        {count === 0 ? t("lead.nothing") : t("lead.answers", { count })}
      </p>
      {unsure && (
        <p className="mt-1 max-w-measure text-ink-soft">{t("lead.provisional", { which: unsure })}</p>
      )}
      <div className="mt-3 max-w-measure">
        <ScoreTable changes={changes} />
      </div>
    </header>
  );
}
