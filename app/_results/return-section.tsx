import { BeginAgain } from "@/app/_again/begin-again";
import { addMonths, formatDay } from "./numbers";
import { ResultSection } from "./result-section";
import type { ResultView } from "./result-view";

function KeptResults({ view }: { view: ResultView }) {
  const { reading, kept, paths, number } = view;
  const { t, locale, wording } = reading;
  const names = wording.results["band-names"];
  return (
    <>
      <h3 className="mt-3 text-lead">{t("kept.title")}</h3>
      <ul className="mt-1 max-w-measure border-t border-rule">
        {kept.toReversed().map((result) => (
          <li
            key={result.number}
            className="flex flex-wrap justify-between gap-x-2 border-b border-rule py-1"
          >
            {result.number === number ? (
              <span className="font-semibold">{t("kept.shown", { number: result.number })}</span>
            ) : (
              <a href={`${paths.result}/${result.number}`}>{t("kept.one", { number: result.number })}</a>
            )}
            <span>{t("kept.of", { day: formatDay(locale, result.asOf), band: names[result.band] })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** When to look again, and what was found before. */
export function ReturnSection({ view }: { view: ResultView }) {
  const { reading, kept, paths, isShared } = view;
  const { result, t, locale } = reading;
  const months = result.nextReviewMonths;
  return (
    <ResultSection
      id="return"
      title={t("return.title", { day: formatDay(locale, addMonths(result.asOf, months)) })}
    >
      <p className="max-w-measure">{t(isShared ? "return.shared" : "return.text", { months })}</p>
      {!isShared && (
        <p className="no-print mt-1 flex flex-wrap gap-x-3">
          <a href={paths.overview}>{t("return.overview")}</a>
          {paths.changes && <a href={paths.changes}>{t("return.changes")}</a>}
        </p>
      )}
      {paths.again && (
        <BeginAgain action={paths.again} text={t("return.again.text")} button={t("return.again.button")} />
      )}
      {kept.length > 0 && <KeptResults view={view} />}
    </ResultSection>
  );
}
