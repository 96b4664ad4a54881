import { listBandConditions } from "./band-conditions";
import type { Statement } from "./evidence";
import { joinWords, quoteNames } from "./numbers";
import type { Reading } from "./reading";
import { ResultSection } from "./result-section";
import { StatementList } from "./statements";

/** Areas without any answer: they alone keep a score from being made. */
function listSilentDimensions({ result, wording }: Reading): string[] {
  return Object.entries(result.dimensions)
    .filter(([, { score, low }]) => score === null && low !== null)
    .map(([id]) => wording.results.dimensions[id]?.name ?? id);
}

function listReasons(reading: Reading): Statement[] {
  const { result, wording, t, locale } = reading;
  const reasons = result.band.reasons.map((reason) => ({ text: wording.results.reasons[reason], open: [] }));
  const silent = result.confidence === "none" ? listSilentDimensions(reading) : [];
  if (silent.length === 0) return reasons;
  return [
    ...reasons,
    { text: t("band.silent", { areas: joinWords(locale, quoteNames(reading, silent)) }), open: [] },
  ];
}

/** The band, why it is not a higher one, and what could still change it. */
export function BandSection({ reading }: { reading: Reading }) {
  const { result, wording, t, locale } = reading;
  const names = wording.results["band-names"];
  const { value, possible } = result.band;
  const others = possible.filter((band) => band !== value).map((band) => names[band]);
  const reasons = listReasons(reading);
  return (
    <ResultSection id="why" title={t("band.title", { band: names[value] })} onPaper="new-page">
      {reasons.length > 0 ? (
        <StatementList reading={reading} statements={reasons} />
      ) : (
        <p className="max-w-measure">{t("band.reached")}</p>
      )}
      {others.length > 0 && (
        <>
          <p className="mt-2 mb-1 max-w-measure font-semibold">
            {t(value === "undetermined" ? "band.couldBe" : "band.couldAlsoBe", {
              bands: joinWords(locale, quoteNames(reading, others), "or"),
            })}
          </p>
          <StatementList reading={reading} statements={listBandConditions(reading)} />
        </>
      )}
    </ResultSection>
  );
}
