import { getTranslations } from "next-intl/server";
import { BackLink } from "@/app/_components/back-link";
import { ErrorSummary } from "@/app/_components/error-summary";
import { ChoiceField, FormField } from "@/app/_forms/form-field";
import { findTyped } from "@/app/_forms/typed-form";
import { getContent, getWording } from "@/lib/content/load";
import { nameBody } from "@/lib/domain/directory/body-names";
import { SUPPORT_TYPES } from "@/lib/domain/directory/schema";
import {
  LONGEST_BODY_NAME,
  MOST_HOURS,
  parseSupport,
  RATINGS,
  type SupportField,
  type SupportTrouble,
} from "@/lib/domain/outcomes/support-form";
import { readToday } from "@/lib/server/clock";
import type { OutcomePlace } from "./place";
import { readTypedSupport } from "./submit";

type Query = Readonly<Record<string, string | string[] | undefined>>;

async function sayTroubles(troubles: readonly SupportTrouble[]) {
  const t = await getTranslations("outcomes");
  return troubles.map(({ field, problem }) => ({
    field,
    href: `#${field}`,
    label: t(`support.${field}`),
    text:
      problem === "missing"
        ? t(`errors.missing.${field === "type" ? "type" : "body"}`)
        : t(`errors.${problem}`, { most: problem === "too-long" ? LONGEST_BODY_NAME : MOST_HOURS }),
  }));
}

/** Records help that the firm had. */
export async function SupportPage({ place, query }: { place: OutcomePlace; query: Query }) {
  const t = await getTranslations("outcomes");
  const { locale } = place;
  const { directory } = getContent();
  const isSentBack = query.again !== undefined;
  const typed = readTypedSupport(isSentBack ? await findTyped() : new URLSearchParams());
  const reading = parseSupport(
    typed,
    directory.map(({ id }) => id),
    readToday(),
  );
  const troubles = isSentBack && !reading.ok ? await sayTroubles(reading.troubles) : [];
  const troubleOf = (field: SupportField) => troubles.find((one) => one.field === field)?.text;
  const bodies = directory
    .map((body) => ({ id: body.id, name: nameBody(body, locale) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
  return (
    <>
      <BackLink href={place.path}>{t("backToOutcomes")}</BackLink>
      {place.firmName && <p className="text-note text-ink-soft">{place.firmName}</p>}
      <h1 className="text-display">{t("support.title")}</h1>
      {troubles.length > 0 && <ErrorSummary title={t("errors.title")} items={troubles} />}
      <p className="mt-1 max-w-measure text-lead">{t("support.lead")}</p>
      <form method="post" action={`${place.path}/support/save`} noValidate>
        <ChoiceField
          name="type"
          label={t("support.type")}
          chosen={typed.type}
          options={SUPPORT_TYPES.map((type) => ({
            value: type,
            label: getWording(locale).directory.support[type].name,
          }))}
          trouble={troubleOf("type")}
        />
        <FormField
          name="body"
          label={t("support.body")}
          hint={t("support.bodyHint")}
          trouble={troubleOf("body")}
          input={(attributes) => (
            <select {...attributes} defaultValue={typed.body}>
              <option value="">{t("support.other")}</option>
              {bodies.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        />
        <FormField
          name="bodyName"
          label={t("support.bodyName")}
          trouble={troubleOf("bodyName")}
          input={(attributes) => (
            <input {...attributes} maxLength={LONGEST_BODY_NAME} defaultValue={typed.bodyName} />
          )}
        />
        <FormField
          name="receivedOn"
          label={t("support.receivedOn")}
          hint={t("support.receivedOnHint")}
          trouble={troubleOf("receivedOn")}
          input={(attributes) => (
            <input {...attributes} className="field field-day" type="date" defaultValue={typed.receivedOn} />
          )}
        />
        <FormField
          name="hours"
          label={t("support.hours")}
          hint={t("support.hoursHint")}
          trouble={troubleOf("hours")}
          input={(attributes) => (
            <input
              {...attributes}
              className="field field-short"
              inputMode="decimal"
              autoComplete="off"
              defaultValue={typed.hours}
            />
          )}
        />
        <ChoiceField
          name="rating"
          label={t("support.rating")}
          chosen={typed.rating}
          options={[
            ...RATINGS.map((rating) => ({ value: String(rating), label: t(`support.ratings.${rating}`) })),
            { value: "", label: t("support.ratings.none") },
          ]}
          trouble={troubleOf("rating")}
        />
        <button type="submit" className="button mt-4 w-full sm:w-fit">
          {t("support.submit")}
        </button>
      </form>
    </>
  );
}
