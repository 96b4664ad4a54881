import { getTranslations } from "next-intl/server";
import { BackLink } from "@/app/_components/back-link";
import { findTyped } from "@/app/_forms/typed-form";
import { parseCheckIn } from "@/lib/domain/outcomes/check-in-form";
import { FIGURE_NAMES, type OutcomeFigures } from "@/lib/domain/outcomes/figures";
import { readToday, readTodays } from "@/lib/server/clock";
import { type CheckIn, listCheckIns, listEarlierFigures } from "@/lib/server/outcomes/queries";
import { CheckInForm } from "./check-in-form";
import { Earlier } from "./earlier";
import type { OutcomePlace } from "./place";
import { sayFigures } from "./say-figures";

type Query = Readonly<Record<string, string | string[] | undefined>>;

interface CheckInPageProps {
  place: OutcomePlace;
  query: Query;
  /** The check-in to correct; none for a new one. */
  checkIn: CheckIn | null;
}

/** What stands in a field before anybody typed. */
function showFigures(asOf: string, figures: OutcomeFigures | null) {
  const fields = new Map([["asOf", asOf]]);
  for (const name of FIGURE_NAMES) {
    const told = figures?.[name];
    if (told === "unknown") fields.set(`${name}~unknown`, "1");
    else if (typeof told === "number") fields.set(name, String(told));
  }
  fields.set("firstOrder", figures?.firstOrder ?? "");
  return (name: string) => fields.get(name) ?? "";
}

/** What a check-in said before it was corrected, in words. */
async function listEarlier({ scope, locale }: OutcomePlace, { id }: CheckIn) {
  const [, ...earlier] = await listEarlierFigures(scope, id);
  return Promise.all(
    earlier.map(async ({ at, figures }) => ({ at, text: (await sayFigures(locale, figures)).join(", ") })),
  );
}

/** Two minutes: how the firm fares now, or a correction of what it told. */
export async function CheckInPage({ place, query, checkIn }: CheckInPageProps) {
  const t = await getTranslations("outcomes");
  const today = readToday();
  const isOvertaken = query.overtaken !== undefined;
  const isSentBack = query.again !== undefined || isOvertaken;
  const form = isSentBack ? await findTyped() : null;
  const shown = showFigures(checkIn?.asOf ?? today, checkIn?.figures ?? null);
  const typed = form ? (name: string) => form.get(name) ?? "" : shown;
  const reading = parseCheckIn(typed, readTodays().last);
  const others = (await listCheckIns(place.scope)).filter(({ id }) => id !== checkIn?.id);
  const page = checkIn ? `${place.path}/check-in/${checkIn.id}` : `${place.path}/check-in`;
  return (
    <>
      <BackLink href={place.path}>{t("backToOutcomes")}</BackLink>
      {place.firmName && <p className="text-note text-ink-soft">{place.firmName}</p>}
      <h1 className="text-display">{t(checkIn ? "checkIn.correctTitle" : "checkIn.title")}</h1>
      <p className="mt-1 max-w-measure text-lead">{t("checkIn.lead")}</p>
      <CheckInForm
        locale={place.locale}
        action={`${page}/save`}
        typed={typed}
        troubles={isSentBack && !reading.ok ? reading.troubles : []}
        overtakenBy={
          isOvertaken && checkIn ? (await sayFigures(place.locale, checkIn.figures)).join(", ") : null
        }
        last={others.filter(({ asOf }) => asOf <= (checkIn?.asOf ?? today)).at(-1) ?? null}
        {...(checkIn ? { revision: checkIn.revision } : {})}
      />
      {checkIn && (
        <Earlier
          locale={place.locale}
          title={t("checkIn.earlier")}
          sayings={await listEarlier(place, checkIn)}
        />
      )}
    </>
  );
}
