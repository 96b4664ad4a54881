import { ResultSection } from "./result-section";
import type { ResultView } from "./result-view";

const FILES = ["pdf", "json", "csv"] as const;

/** The stored result as files, and the way to a link for others. */
export function CarrySection({ view }: { view: ResultView }) {
  const { reading, paths, number } = view;
  const { t } = reading;
  return (
    <ResultSection id="carry" title={t("sections.carry.title")} intro={t("carry.intro")} onPaper="left-out">
      <ul className="max-w-measure border-t border-rule">
        {FILES.map((file) => (
          <li key={file} className="border-b border-rule py-1">
            <a href={`${paths.result}/${file}?number=${number}`}>{t(`carry.${file}`)}</a>
            <span className="text-note text-ink-soft">, {t(`carry.${file}Text`)}</span>
          </li>
        ))}
        {paths.sharing && (
          <>
            <li className="border-b border-rule py-1">
              <a href={`${paths.overview}#share`}>{t("carry.share")}</a>
            </li>
            <li className="border-b border-rule py-1">
              <a href={paths.sharing}>{t("carry.agencies")}</a>
            </li>
          </>
        )}
      </ul>
    </ResultSection>
  );
}
