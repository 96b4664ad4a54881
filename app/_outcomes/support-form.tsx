import { getTranslations } from "next-intl/server";
import { ErrorSummary } from "@/app/_components/error-summary";
import { ChoiceField, FormField } from "@/app/_forms/form-field";
import { getContent, getWording } from "@/lib/content/load";
import { nameBody } from "@/lib/domain/directory/body-names";
import { SUPPORT_TYPES } from "@/lib/domain/directory/schema";
import {
  LONGEST_BODY_NAME,
  MOST_HOURS,
  RATINGS,
  type SupportField,
  type SupportTrouble,
} from "@/lib/domain/outcomes/support-form";
import { sayOvertaken } from "./overtaken";

interface SupportFormProps {
  readonly locale: string;
  /** The address of the handler. */
  readonly action: string;
  /** What stands in each field. */
  readonly typed: Readonly<Record<SupportField, string>>;
  readonly troubles: readonly SupportTrouble[];
  /** Of the record that is corrected. */
  readonly revision?: number;
  /** What is stored, in words, if somebody else changed it meanwhile. */
  readonly overtakenBy: string | null;
}

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

/** The bodies of the directory by name, and their ids. */
function listBodies(locale: string) {
  return getContent()
    .directory.map((body) => ({ id: body.id, name: nameBody(body, locale) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
}

/** What is told of help that the firm had. */
export async function SupportForm(props: SupportFormProps) {
  const { locale, action, typed, revision, overtakenBy } = props;
  const t = await getTranslations("outcomes");
  const troubles = await sayTroubles(props.troubles);
  const troubleOf = (field: SupportField) => troubles.find((one) => one.field === field)?.text;
  const overtaken = overtakenBy === null ? [] : [sayOvertaken(t, "#type", overtakenBy)];
  const all = [...overtaken, ...troubles];
  return (
    <>
      {all.length > 0 && <ErrorSummary title={t("errors.title")} items={all} />}
      <form method="post" action={action} noValidate>
        {revision !== undefined && <input type="hidden" name="revision" value={revision} />}
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
              {listBodies(locale).map(({ id, name }) => (
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
