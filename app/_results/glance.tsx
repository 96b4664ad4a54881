import type { ReactNode } from "react";
import type { Guidance } from "./guidance";
import { isFirstStep } from "./headline";
import { addMonths, formatDay, joinFirst, joinWords, quoteNames } from "./numbers";
import { labelOf, type Reading } from "./reading";

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-2 border-b border-rule py-1 sm:grid-cols-[11rem_1fr]">
      <dt className="text-ink-soft">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function GapLine({ reading }: { reading: Reading }) {
  const { result, t } = reading;
  const labelsOf = (wanted: string) =>
    result.criticalGaps.filter(({ state }) => state === wanted).map(({ id }) => labelOf(reading, id));
  const [open, unconfirmed] = [labelsOf("open"), labelsOf("unconfirmed")];
  if (open.length + unconfirmed.length === 0)
    return <Line name={t("glance.gaps")}>{t("glance.noGaps")}</Line>;
  const lists = [
    { key: "open", labels: open },
    { key: "unconfirmed", labels: unconfirmed },
  ].filter(({ labels }) => labels.length > 0);
  return (
    <Line name={t("glance.gaps")}>
      {lists.map(({ key, labels }) => (
        <span key={key} className="block">
          <a href="#gaps">{t(`glance.${key}`, { count: labels.length })}</a>: {joinFirst(reading, labels)}
        </span>
      ))}
    </Line>
  );
}

/** The main findings in five or six lines, for who reads no further. */
export function Glance({ reading, guidance }: { reading: Reading; guidance: Guidance }) {
  const { result, wording, t, locale } = reading;
  const { "band-names": bands, stages } = wording.results;
  const { value, possible } = result.band;
  const others = possible.filter((band) => band !== value).map((band) => bands[band]);
  const stageNames = result.stage.possible.map((stage) => stages[stage].name);
  const action = guidance.advice.first[0];
  const first = result.recommendations.find(({ verdict }) => verdict === "recommended");
  return (
    <dl className="mt-3 max-w-measure border-t border-ink">
      <Line name={t("glance.band")}>
        <a href="#why" className="font-semibold">
          {bands[value]}
        </a>
        {others.length > 0 &&
          ` ${t(value === "undetermined" ? "glance.others.open" : "glance.others.also", { bands: joinWords(locale, quoteNames(reading, others), "or") })}`}
      </Line>
      {!isFirstStep(reading) && <GapLine reading={reading} />}
      {!isFirstStep(reading) && action && (
        <Line name={t("glance.actions")}>
          <a href="#actions">{wording.actions[action.id]?.title}</a>
        </Line>
      )}
      <Line name={t("glance.stage")}>
        <a href="#stage">{joinWords(locale, stageNames, "or")}</a>
      </Line>
      {first && (
        <Line name={t("glance.recommendation")}>
          <a href="#recommendations">{wording.recommendations[first.id]?.title}</a>
        </Line>
      )}
      <Line name={t("glance.again")}>
        <a href="#return">{formatDay(locale, addMonths(result.asOf, result.nextReviewMonths))}</a>
      </Line>
    </dl>
  );
}
