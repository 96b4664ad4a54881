import { Figure } from "@/app/_charts/figure";
import { LoadLineGauge } from "@/app/_charts/load-line-gauge";
import { AXES } from "@/lib/domain/edition/edition";
import { Glance } from "./glance";
import type { Guidance } from "./guidance";
import { findHeadline } from "./headline";
import { formatDay, formatShare, sayRange, sayScore, sayShortRange } from "./numbers";
import type { Reading } from "./reading";
import type { ResultView } from "./result-view";

const MEASURES = ["readiness", ...AXES] as const;

function Gauge({ reading }: { reading: Reading }) {
  const { result, wording, edition, t, locale } = reading;
  const { ready, prepare } = edition.data.scoring.thresholds;
  const { readiness, coverage } = result;
  const nameOf = (measure: (typeof MEASURES)[number]) => wording.results.axes[measure].name;
  const coverageOf = (share: number | null) =>
    share === null ? t("numbers.outside") : formatShare(locale, share);
  const values = { score: sayScore(reading, readiness.score), range: sayRange(reading, readiness) };
  const isExact = readiness.low === readiness.high;
  const kind =
    readiness.low === null ? "absent" : readiness.score === null ? "open" : isExact ? "exact" : "range";
  return (
    <Figure
      id="gauge"
      title={t(`gauge.title.${kind}`, values)}
      text={t(`gauge.text.${kind}`, values)}
      table={{
        show: t("table.show"),
        head: [t("table.measure"), t("table.score"), t("table.range"), t("table.coverage")],
        rows: MEASURES.map((measure) => [
          nameOf(measure),
          sayScore(reading, result[measure].score),
          sayShortRange(reading, result[measure]),
          coverageOf(measure === "readiness" ? coverage.all : coverage[measure]),
        ]),
      }}
    >
      <LoadLineGauge
        readiness={readiness}
        columns={AXES.map((axis) => ({
          ...result[axis],
          name: nameOf(axis),
          label: sayScore(reading, result[axis].score),
        }))}
        limits={[prepare.value, ready.value]}
      />
    </Figure>
  );
}

/** The answer in one sentence, what it means, and where the firm stands. */
export function Opening({ view, guidance }: { view: ResultView; guidance: Guidance }) {
  const { reading, journey, origin } = view;
  const { result, t, locale } = reading;
  const { sentence, meaning } = findHeadline(reading);
  const isKept = origin === "stored" || origin === "earlier";
  return (
    <header
      id="answer"
      className="grid gap-x-8 gap-y-4 lg:grid-cols-[7fr_5fr] print:grid-cols-[7fr_4fr] print:gap-x-4"
    >
      <div>
        <p className="mb-2 hidden font-semibold print:block">{t("printed")}</p>
        <p className="text-note text-ink-soft">
          {t(isKept ? "kicker.kept" : "kicker.live", {
            number: view.number ?? 0,
            day: formatDay(locale, result.asOf),
            journey,
          })}
        </p>
        <h1 className="mt-1 text-display">
          {result.confidence === "provisional" && (
            <span className="block text-title text-ink-soft">{t("provisional")}</span>
          )}
          {sentence}
        </h1>
        <p className="mt-2 max-w-measure text-lead">{meaning}</p>
        <p className="mt-2 max-w-measure text-ink-soft">
          {reading.wording.results.confidence[result.confidence]}
        </p>
        {result.sizeClass === "large" && (
          <p className="mt-2 max-w-measure border-l-4 border-edge pl-2">
            {reading.wording.results["size-classes"].large.text}
          </p>
        )}
        <Glance reading={reading} guidance={guidance} />
      </div>
      <Gauge reading={reading} />
    </header>
  );
}
