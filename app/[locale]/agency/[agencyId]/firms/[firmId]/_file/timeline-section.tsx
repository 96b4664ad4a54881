import { getTranslations } from "next-intl/server";
import { casePath } from "@/app/_cases/paths";
import { When } from "@/app/_cases/when";
import { formatDay } from "@/app/_results/numbers";
import { TIMELINE_KINDS, type TimelineKind } from "@/lib/domain/portfolio/timeline";
import type { TimelineEntry } from "@/lib/server/caseload/timeline";
import type { LoadedFile } from "./load";
import { EntryText } from "./timeline-entry";

/** More than fits a look; the rest is shown on request. */
const SHOWN = 40;

/** What makes an entry this one and no other. */
function keyOf(entry: TimelineEntry): string {
  switch (entry.kind) {
    case "result":
      return `${entry.assessmentId} ${entry.number}`;
    case "begun":
      return entry.assessmentId;
    case "step":
      return `${entry.id} ${entry.isDone}`;
    case "support":
      return entry.support.id;
    case "letter":
    case "check-in":
    case "handover":
      return entry.id;
    default:
      return entry.note.id;
  }
}

async function KindNav({ loaded }: { loaded: LoadedFile }) {
  const { kind } = loaded;
  const t = await getTranslations("case.timeline");
  const pathOf = (one: TimelineKind | null) => `${casePath(loaded)}${one ? `?kind=${one}` : ""}#timeline`;
  return (
    <nav aria-label={t("label")} className="mt-1 no-print">
      <ul className="flex flex-wrap gap-x-2 text-note">
        {[null, ...TIMELINE_KINDS].map((one) => (
          <li key={one}>
            <a
              href={pathOf(one)}
              aria-current={kind === one ? "true" : undefined}
              className="inline-flex min-h-4 items-center aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
            >
              {one === null ? t("all") : t(`kinds.${one}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What happened with the firm, the newest first. */
export async function TimelineSection({ loaded, isWhole }: { loaded: LoadedFile; isWhole: boolean }) {
  const { timeline, locale, now, kind } = loaded;
  const t = await getTranslations("case.timeline");
  const shown = isWhole ? timeline : timeline.slice(0, SHOWN);
  return (
    <section aria-labelledby="timeline" className="mt-6 border-t border-ink pt-3">
      <h2 id="timeline" className="text-title">
        {t("title")}
      </h2>
      <KindNav loaded={loaded} />
      {timeline.length === 0 && <p className="mt-2 text-ink-soft">{t("empty")}</p>}
      <ol className="mt-1 border-t border-rule">
        {shown.map((entry) => (
          <li
            key={keyOf(entry)}
            className="keep grid gap-x-3 border-b border-rule py-1.5 md:grid-cols-[9rem_1fr]"
          >
            <p className="text-note text-ink-soft">
              {formatDay(locale, entry.at.toISOString().slice(0, 10))}
              <span className="block">
                <When locale={locale} moment={entry.at} now={now} />
              </span>
            </p>
            <div className="wrap-anywhere">
              <EntryText loaded={loaded} entry={entry} />
            </div>
          </li>
        ))}
      </ol>
      {shown.length < timeline.length && (
        <p className="no-print">
          <a
            href={`?${new URLSearchParams({ ...(kind ? { kind } : {}), show: "all" })}#timeline`}
            className="inline-flex min-h-5.5 items-center"
          >
            {t("older", { count: timeline.length })}
          </a>
        </p>
      )}
    </section>
  );
}
