import { CrossField } from "@/app/_charts/cross-field";
import { Figure } from "@/app/_charts/figure";
import { AXES, type Axis } from "@/lib/domain/edition/edition";
import { QUADRANTS } from "@/lib/domain/scoring/quadrant";
import { formatShare, joinWords, quoteNames, sayRange, sayScore, sayShortRange } from "./numbers";
import type { Reading } from "./reading";
import { ResultSection } from "./result-section";

function AxisWords({ reading, axis }: { reading: Reading; axis: Axis }) {
  const { result, wording, t, locale } = reading;
  const { name, text } = wording.results.axes[axis];
  const { score, low, high } = result[axis];
  const coverage = result.coverage[axis];
  return (
    <div>
      <h3 className="text-lead">{name}</h3>
      <p className={`figures font-serif ${score === null ? "text-lead" : "text-display"}`}>
        {sayScore(reading, score)}
      </p>
      {low !== high && (
        <p className="font-semibold">{t("wantCan.range", { range: sayRange(reading, { low, high }) })}</p>
      )}
      <p className="mt-0.5 text-ink-soft">{text}</p>
      {coverage !== null && (
        <p className="mt-0.5 text-note text-ink-soft">
          {t("wantCan.coverage", { share: formatShare(locale, coverage) })}
        </p>
      )}
    </div>
  );
}

function FieldFigure({ reading }: { reading: Reading }) {
  const { result, wording, edition, t, locale } = reading;
  const { quadrants, axes } = wording.results;
  const { value, possible } = result.quadrant;
  const names = possible.map((id) => quadrants[id].name);
  const corners = QUADRANTS.map((id) => ({
    name: quadrants[id].name,
    isUp: id === "eager" || id === "set",
    isRight: id === "could-but-does-not-plan" || id === "set",
    isPossible: possible.includes(id),
    isValue: value === id,
  }));
  const others = names.filter((name) => value === null || name !== quadrants[value].name);
  const title = value === null ? t("wantCan.open") : quadrants[value].name;
  const rest =
    others.length > 0
      ? t(value === null ? "wantCan.possible" : "wantCan.others", {
          names: joinWords(locale, quoteNames(reading, others), "or"),
        })
      : "";
  return (
    <Figure
      id="field"
      title={title}
      text={[value === null ? "" : quadrants[value].text, rest].filter(Boolean).join(" ")}
      table={{
        show: t("table.show"),
        head: [t("table.measure"), t("table.score"), t("table.range")],
        rows: AXES.map((axis) => [
          axes[axis].name,
          sayScore(reading, result[axis].score),
          sayShortRange(reading, result[axis]),
        ]),
      }}
    >
      <CrossField
        up={{ ...result.willingness, name: axes.willingness.name }}
        right={{ ...result.ability, name: axes.ability.name }}
        cut={edition.data.scoring.thresholds.ready.value}
        corners={corners}
      />
    </Figure>
  );
}

/** Wanting and being able, each with its range, and where the two together place the firm. */
export function WantCanSection({ reading }: { reading: Reading }) {
  const { t } = reading;
  return (
    <ResultSection
      id="want-can"
      title={t("sections.want-can.title")}
      intro={t("wantCan.intro")}
      onPaper="one-page"
    >
      <div className="grid gap-x-6 gap-y-4 md:grid-cols-[1fr_14rem]">
        <FieldFigure reading={reading} />
        <div className="grid content-start gap-4 sm:grid-cols-2 md:grid-cols-1">
          {AXES.map((axis) => (
            <AxisWords key={axis} reading={reading} axis={axis} />
          ))}
        </div>
      </div>
    </ResultSection>
  );
}
