import type { ResultView } from "./result-view";

/** Before the first answer: what a result needs, and the way there. */
export function EmptyResult({ view }: { view: ResultView }) {
  const { paths, reading } = view;
  const { t } = reading;
  return (
    <div className="prose">
      <h1 className="text-display">{t("empty.title")}</h1>
      <p>{t("empty.text")}</p>
      <p>
        <a className="button" href={paths.overview}>
          {t("empty.begin")}
        </a>
      </p>
    </div>
  );
}
