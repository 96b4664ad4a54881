import { getTranslations } from "next-intl/server";
import { BackLink } from "@/app/_components/back-link";
import { findTyped } from "@/app/_forms/typed-form";
import { getContent } from "@/lib/content/load";
import { parseSupport, type SupportField, type SupportFields } from "@/lib/domain/outcomes/support-form";
import { readTodays } from "@/lib/server/clock";
import { listSupportHistory, type SupportRecord } from "@/lib/server/outcomes/queries";
import { Earlier } from "./earlier";
import type { OutcomePlace } from "./place";
import { saySupport } from "./say-support";
import { readTypedSupport } from "./submit";
import { SupportForm } from "./support-form";

type Query = Readonly<Record<string, string | string[] | undefined>>;

interface SupportPageProps {
  readonly place: OutcomePlace;
  readonly query: Query;
  /** The record to correct; none for a new one. */
  readonly record: SupportRecord | null;
}

/** What stands in the fields of a record. */
function showSupport(fields: SupportFields): Record<SupportField, string> {
  const { type, bodyId, bodyName, receivedOn, hours, rating } = fields;
  return {
    type,
    body: bodyId ?? "",
    bodyName,
    receivedOn,
    hours: hours === null ? "" : String(hours),
    rating: rating === null ? "" : String(rating),
  };
}

/** What a record said before it was corrected, in words. */
async function listEarlier({ scope, locale }: OutcomePlace, { id }: SupportRecord) {
  const [, ...earlier] = await listSupportHistory(scope, id);
  return Promise.all(
    earlier.map(async ({ at, ...fields }) => ({ at, text: await saySupport(locale, fields) })),
  );
}

/** Takes back a record that was an error. */
async function TakeBack({ place, record }: { place: OutcomePlace; record: SupportRecord }) {
  const t = await getTranslations("outcomes.support");
  return (
    <form method="post" action={`${place.path}/support/take-back`} className="mt-6 max-w-measure">
      <h2 className="text-title">{t("wrong")}</h2>
      <p className="mt-0.5">{t("wrongText")}</p>
      <button type="submit" name="record" value={record.id} className="button button-second mt-2">
        {t("takeBack")}
      </button>
    </form>
  );
}

/** Help that the firm had: a new record of it, or a correction of one. */
export async function SupportPage({ place, query, record }: SupportPageProps) {
  const t = await getTranslations("outcomes");
  const isOvertaken = query.overtaken !== undefined;
  const isSentBack = query.again !== undefined || isOvertaken;
  const typed =
    isSentBack || !record
      ? readTypedSupport(isSentBack ? await findTyped() : new URLSearchParams())
      : showSupport(record);
  const bodyIds = getContent().directory.map(({ id }) => id);
  const reading = parseSupport(typed, bodyIds, readTodays().last);
  return (
    <>
      <BackLink href={place.path}>{t("backToOutcomes")}</BackLink>
      {place.firmName && <p className="text-note text-ink-soft">{place.firmName}</p>}
      <h1 className="text-display">{t(record ? "support.correctTitle" : "support.title")}</h1>
      <p className="mt-1 max-w-measure text-lead">{t("support.lead")}</p>
      <SupportForm
        locale={place.locale}
        action={record ? `${place.path}/support/${record.id}/save` : `${place.path}/support/save`}
        typed={typed}
        troubles={isSentBack && !reading.ok ? reading.troubles : []}
        overtakenBy={isOvertaken && record ? await saySupport(place.locale, record) : null}
        {...(record ? { revision: record.revision } : {})}
      />
      {record && <TakeBack place={place} record={record} />}
      {record && (
        <Earlier
          locale={place.locale}
          title={t("checkIn.earlier")}
          sayings={await listEarlier(place, record)}
        />
      )}
    </>
  );
}
