import { Notice } from "@/app/_components/notice";
import { formatDay } from "./numbers";
import type { ResultView } from "./result-view";

/** Says plainly where a result comes from that is not the stored one of these answers. */
export function OriginNotice({ view }: { view: ResultView }) {
  const { origin, kept, paths, reading } = view;
  const { t, locale, result } = reading;
  const last = kept.at(-1);
  if (origin === "stored") return null;
  if (origin === "earlier") {
    return (
      <Notice>
        {t("origin.earlier", { day: formatDay(locale, result.asOf) })}{" "}
        <a href={paths.result}>{t("origin.newest")}</a>
      </Notice>
    );
  }
  const { unknown, blank, count } = result.answered;
  const asked = blank.filter((id) => reading.hrefOf(id) !== null);
  return (
    <Notice>
      <p>
        {origin === "changed" && last
          ? t("origin.changed", { day: formatDay(locale, last.asOf) })
          : t("origin.live", { answered: count, open: asked.length, unknown: unknown.length })}
      </p>
      <form
        method="post"
        action={paths.finish}
        className="no-print mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1"
      >
        <button type="submit" className="button">
          {t("origin.keep")}
        </button>
        <a href={paths.check}>{t("origin.check")}</a>
        {origin === "changed" && last && (
          <a href={`${paths.result}/${last.number}`}>{t("origin.last", { number: last.number })}</a>
        )}
      </form>
    </Notice>
  );
}
