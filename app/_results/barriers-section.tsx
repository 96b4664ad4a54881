import { FigureTable } from "@/app/_charts/figure";
import { FeltMark, LoadLineMark } from "@/app/_charts/mark";
import { MATCHES } from "@/lib/domain/scoring/barriers";
import { groupsOf, sayBarrierFinding } from "./barrier-finding";
import { BarrierRow } from "./barrier-row";
import { isFirstStep } from "./headline";
import { sayScore, sayScoreInRange } from "./numbers";
import type { Reading } from "./reading";
import { ResultSection } from "./result-section";

function Legend({ reading: { t } }: { reading: Reading }) {
  return (
    <p className="mt-1 flex flex-wrap gap-x-3 text-note text-ink-soft" aria-hidden="true">
      <span className="flex items-center gap-1">
        <svg className="h-3 w-3 flex-none overflow-visible" aria-hidden="true">
          <FeltMark x="50%" y="50%" />
        </svg>
        {t("barriers.legend.felt")}
      </span>
      <span className="flex items-center gap-1.5">
        <svg className="ml-1 h-3 w-3 flex-none overflow-visible" aria-hidden="true">
          <LoadLineMark x="50%" y="50%" />
        </svg>
        {t("barriers.legend.prepared")}
      </span>
    </p>
  );
}

function BarrierTable({ reading, finding }: { reading: Reading; finding: string }) {
  const { edition, result, wording, t } = reading;
  const { matches, groups } = wording.results;
  const rows = edition.groups.map(({ id, capability }) => {
    const barrier = result.barriers[id];
    const dimension = result.dimensions[capability];
    if (!barrier || !dimension) return [id];
    return [
      groups[id]?.name ?? id,
      sayScoreInRange(reading, barrier.load, barrier),
      sayScoreInRange(reading, dimension.score, dimension),
      barrier.match ? matches[barrier.match].name : t("barriers.none.name"),
    ];
  });
  const columns = ["group", "felt", "prepared", "match"] as const;
  const head = columns.map((column) => t(`barriers.table.${column}`));
  return <FigureTable title={finding} table={{ show: t("table.show"), head, rows }} />;
}

/** What holds the firm back as it feels it, beside how prepared it is: seven groups, sorted by what they call for. */
export function BarriersSection({ reading }: { reading: Reading }) {
  const { wording, result, t } = reading;
  const finding = sayBarrierFinding(reading);
  const folded = isFirstStep(reading) ? t("barriers.folded") : undefined;
  const parts = [...MATCHES, null].map((match) => ({ match, groups: groupsOf(reading, match) }));
  const none = { name: t("barriers.none.name"), text: t("barriers.none.text") };
  return (
    <ResultSection
      id="barriers"
      title={t("sections.barriers.title")}
      intro={t("barriers.intro")}
      folded={folded}
      onPaper="new-page"
    >
      <figure aria-labelledby="barriers-finding" className="long-figure">
        <figcaption className="max-w-measure">
          <p id="barriers-finding" className="font-serif text-lead font-semibold">
            {finding}
          </p>
          {result.barrierLoad !== null && (
            <p className="mt-0.5 text-ink-soft">
              {t("barriers.load", { load: sayScore(reading, result.barrierLoad) })}
            </p>
          )}
        </figcaption>
        <Legend reading={reading} />
        {parts
          .filter(({ groups }) => groups.length > 0)
          .map(({ match, groups }) => {
            const { name, text } = match === null ? none : wording.results.matches[match];
            return (
              <div key={match ?? "none"} className="mt-3">
                <h3 className={`text-lead ${match === "act-now" ? "text-signal" : ""}`}>{name}</h3>
                <p className="max-w-measure text-ink-soft">{text}</p>
                <ul className="mt-1 border-t border-rule">
                  {groups.map((group) => (
                    <BarrierRow key={group.id} reading={reading} group={group} />
                  ))}
                </ul>
              </div>
            );
          })}
        <BarrierTable reading={reading} finding={finding} />
      </figure>
    </ResultSection>
  );
}
