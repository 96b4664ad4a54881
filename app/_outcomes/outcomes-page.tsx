import { getTranslations } from "next-intl/server";
import { BackLink } from "@/app/_components/back-link";
import { Notice } from "@/app/_components/notice";
import { monthFormat } from "@/app/_results/formats";
import { formatDay, formatScore } from "@/app/_results/numbers";
import { ENTRY_KINDS } from "@/lib/domain/outcomes/timeline";
import { listToldEntries, type ToldEntry } from "./list-entries";
import type { OutcomePlace } from "./place";
import { TimelineChart } from "./timeline-chart";

const LANES = ENTRY_KINDS.filter((kind) => kind !== "result");

type Query = Readonly<Record<string, string | string[] | undefined>>;

async function Chart({ place, entries }: { place: OutcomePlace; entries: readonly ToldEntry[] }) {
  const t = await getTranslations("outcomes.timeline");
  const { locale } = place;
  const [last, first] = [entries[0]?.day ?? "", entries.at(-1)?.day ?? ""];
  const of = (kind: ToldEntry["kind"]) => entries.filter((entry) => entry.kind === kind).toReversed();
  const scores = of("result").flatMap(({ id, day, score }) =>
    score === null ? [] : [{ id, day, score, text: formatScore(locale, score) }],
  );
  const [earliest, latest] = [scores[0], scores.at(-1)];
  const finding =
    earliest && latest && earliest !== latest
      ? t("finding", {
          first: earliest.text,
          firstDay: formatDay(locale, earliest.day),
          last: latest.text,
          lastDay: formatDay(locale, latest.day),
        })
      : t("count", { count: entries.length, day: formatDay(locale, first) });
  const lanes = LANES.filter((kind) => kind !== "step" || place.scope.seesPlan).map((kind) => ({
    name: t(`lane.${kind}`),
    marks: of(kind),
  }));
  return (
    <figure aria-labelledby="timeline-finding">
      <figcaption className="max-w-measure">
        <p id="timeline-finding" className="font-serif text-lead font-semibold">
          {finding}
        </p>
        <p className="mt-0.5 text-ink-soft">{t("text")}</p>
      </figcaption>
      <div className="mt-2">
        <TimelineChart
          first={first}
          last={last}
          ends={[monthFormat(locale).format(new Date(first)), monthFormat(locale).format(new Date(last))]}
          scores={place.scope.seesResults ? scores : null}
          lanes={lanes}
        />
      </div>
    </figure>
  );
}

/** One entry, with what can be done about it. */
async function EntryRow({ place, entry }: { place: OutcomePlace; entry: ToldEntry }) {
  const t = await getTranslations("outcomes.timeline");
  const { id, kind, day, text } = entry;
  return (
    <li className="grid gap-x-2 border-b border-rule py-1 sm:grid-cols-[11rem_1fr_auto]">
      <time dateTime={day} className="text-ink-soft">
        {formatDay(place.locale, day)}
      </time>
      <span className="wrap-anywhere">{text}</span>
      {(kind === "checkIn" || kind === "support") && (
        <a
          href={`${place.path}/${kind === "checkIn" ? "check-in" : "support"}/${id}`}
          aria-label={t("correctNamed", { text })}
          className="no-print"
        >
          {t("correct")}
        </a>
      )}
    </li>
  );
}

/** How a firm fares: readiness over time, beside what happened meanwhile. */
export async function OutcomesPage({ place, query }: { place: OutcomePlace; query: Query }) {
  const t = await getTranslations("outcomes");
  const { scope } = place;
  const entries = await listToldEntries(place);
  return (
    <>
      <BackLink href={place.back.path}>{t(`back.${place.back.to}`)}</BackLink>
      {place.firmName && <p className="text-note text-ink-soft">{place.firmName}</p>}
      <h1 className="text-display">{t("title")}</h1>
      {query.checked !== undefined && <Notice>{t("checkIn.saved")}</Notice>}
      {query.recorded !== undefined && <Notice>{t("support.saved")}</Notice>}
      {query["taken-back"] !== undefined && <Notice>{t("support.takenBack")}</Notice>}
      <p className="mt-1 max-w-measure text-lead">{t("lead")}</p>
      <p className="no-print mt-2 flex flex-wrap gap-2">
        <a href={`${place.path}/check-in`} className="button w-full sm:w-fit">
          {t("do.checkIn")}
        </a>
        <a href={`${place.path}/support`} className="button button-second w-full sm:w-fit">
          {t("do.support")}
        </a>
      </p>
      {!scope.seesResults && <p className="mt-2 text-note">{t("timeline.notShared.results")}</p>}
      {!scope.seesPlan && <p className="mt-2 text-note">{t("timeline.notShared.plan")}</p>}
      {entries.length === 0 ? (
        <div className="mt-4 max-w-measure border-t border-rule pt-2">
          <h2 className="text-lead">{t("empty.title")}</h2>
          <p>{t("empty.text")}</p>
        </div>
      ) : (
        <section aria-labelledby="timeline-title" className="mt-5">
          <h2 id="timeline-title" className="mb-1 text-title">
            {t("timeline.title")}
          </h2>
          <Chart place={place} entries={entries} />
          <ul className="mt-3 border-t border-rule">
            {entries.map((entry) => (
              <EntryRow key={`${entry.kind} ${entry.id}`} place={place} entry={entry} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
