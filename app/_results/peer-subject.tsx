import { ValueBars } from "@/app/_charts/value-bars";
import type { FigureSet } from "@/lib/domain/benchmarks/figure";
import { citeFigures, FigureOrigin } from "./figure-origin";
import { formatFigure, nameFirms, sayTelling } from "./figure-words";
import { findScale, groupByMeasure, listTellings, type SubjectFound } from "./firms-alike";
import type { Reading } from "./reading";

/** Said beside the sentences too: they read as if going abroad had made the difference. */
const GOOD_FIRMS_START = "good-firms-start";

/** The figures of one table as small charts side by side, one for each measure, all on the same scale. */
function SetCharts({ reading, set }: { reading: Reading; set: FigureSet }) {
  const { t, wording } = reading;
  const scale = findScale(set);
  return (
    <div className="keep border-t border-rule py-2">
      <p className="mb-1 text-note">
        {t("peers.of", { firms: wording.benchmarks.populations[set.population]?.name ?? "" })}
      </p>
      <div className="grid gap-x-4 gap-y-2 sm:grid-cols-2">
        {groupByMeasure(set).map(({ measure, figures }) => (
          <div key={measure}>
            <h4 className="font-sans text-note font-semibold">
              {wording.benchmarks.measures[measure]}{" "}
              <span className="font-normal text-ink-soft">({wording.benchmarks.units[set.unit]})</span>
            </h4>
            <ValueBars
              {...scale}
              bars={figures.map((figure) => ({
                id: figure.id,
                label: nameFirms(reading, figure),
                value: figure.value,
                text: formatFigure(reading, figure),
                mark: set.own.includes(figure.id) ? t("peers.own") : undefined,
              }))}
            />
          </div>
        ))}
      </div>
      <FigureOrigin reading={reading} sets={[set]} />
    </div>
  );
}

/** The figures of one table in sentences, with the table that they stand in. */
function SetSentences({ reading, set }: { reading: Reading; set: FigureSet }) {
  const said = listTellings(set)
    .map((telling) => sayTelling(reading, telling))
    .filter(Boolean);
  if (said.length === 0) return null;
  return (
    <li>
      {said.join(" ")} <span className="text-note text-ink-soft">({citeFigures(reading, set)})</span>
    </li>
  );
}

/** One subject on which firms like this one are known: in sentences, and folded, as charts with their origin. */
export function PeerSubject({ reading, found }: { reading: Reading; found: SubjectFound }) {
  const { t, wording } = reading;
  const { subject, sets, reasons } = found;
  const words = wording.benchmarks;
  const hasSentences = sets.some((set) => listTellings(set).length > 0);
  return (
    <div className="border-b border-rule py-2">
      <h3 className="text-lead">{words.subjects[subject]}</h3>
      {reasons.map((reason) => (
        <p key={reason} className="max-w-measure text-ink-soft">
          {words.reasons[reason]}
        </p>
      ))}
      {hasSentences && (
        <ul className="dashes max-w-measure">
          {sets.map((set) => (
            <SetSentences key={set.table} reading={reading} set={set} />
          ))}
        </ul>
      )}
      {sets.some(({ notes }) => notes.includes(GOOD_FIRMS_START)) && (
        <p className="mt-0.5 max-w-measure text-note text-ink-soft">{words.notes[GOOD_FIRMS_START]}</p>
      )}
      {sets.length > 0 && (
        <details className="fold no-print">
          <summary className="text-note">
            <span>
              {t("peers.show")}
              <span className="sr-only">: {words.subjects[subject]}</span>
            </span>
          </summary>
          {sets.map((set) => (
            <SetCharts key={set.table} reading={reading} set={set} />
          ))}
        </details>
      )}
    </div>
  );
}
