import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import { originOf } from "@/app/_access/http";
import { findShown } from "@/app/_access/shown-once";
import { CopyField } from "@/app/_components/copy-field";
import { Notice } from "@/app/_components/notice";
import { dayFormat } from "@/app/_results/formats";
import { findCalendarLink, openCalendar } from "@/lib/server/plan/calendar";
import type { PlanPlace } from "./place";

export const CALENDAR_MADE = "calendar-made";

/** The due days for a calendar: as a file, and at an address that a program reads. */
export async function CalendarSection({ place, hasEnded }: { place: PlanPlace; hasEnded: boolean }) {
  const t = await getTranslations("plan.calendar");
  const since = await findCalendarLink(place.scope);
  const token = await findShown(CALENDAR_MADE);
  const isNew = token !== null && (await openCalendar(token)) !== null;
  return (
    <section aria-labelledby="calendar" className="no-print mt-6 max-w-measure">
      <h2 id="calendar" className="text-title">
        {t("title")}
      </h2>
      {hasEnded && <Notice>{t("revoked")}</Notice>}
      <p className="mt-1">{t("text")}</p>
      <p className="mt-1">
        <a href={`${place.path}/file`} download className="inline-flex min-h-5.5 items-center">
          {t("file")}
        </a>
      </p>
      {isNew && (
        <>
          <Notice>{t("made")}</Notice>
          <CopyField
            value={`${originOf(await headers())}/calendar/${token}`}
            label={t("label")}
            words={{ copy: t("copy"), copied: t("copied"), manual: t("label") }}
          />
        </>
      )}
      {since && <p className="mt-1">{t("since", { day: dayFormat(place.locale).format(since) })}</p>}
      <div className="mt-1 flex flex-wrap items-baseline gap-x-3">
        <form method="post" action={`${place.path}/calendar`}>
          <button type="submit" className={since ? "button-quiet" : "button button-second"}>
            {t(since ? "renew" : "make")}
          </button>
          {since && <span className="ml-1 text-note text-ink-soft">{t("renewText")}</span>}
        </form>
        {since && (
          <form method="post" action={`${place.path}/calendar/revoke`}>
            <button type="submit" className="button-quiet">
              {t("revoke")}
            </button>
          </form>
        )}
      </div>
    </section>
  );
}
