import { getTranslations } from "next-intl/server";
import { ErrorSummary } from "@/app/_components/error-summary";
import type { ReturnedToPage } from "@/app/_forms/field-form";
import { ChoiceField, FormField } from "@/app/_forms/form-field";
import { RHYTHMS } from "@/lib/domain/follow-up/quiet-hours";
import { USUAL } from "./read-wish";
import { ZoneField } from "./zone-field";

interface WishFormProps {
  action: string;
  returned: ReturnedToPage;
  /** The address of who is signed in. */
  ownEmail: string;
}

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** Whom to remind, how often, and when not. */
export async function WishForm({ action, returned, ownEmail }: WishFormProps) {
  const t = await getTranslations("reminders.add");
  const { title, sentences, values } = returned;
  const labels: Readonly<Record<string, string>> = {
    email: t("email"),
    rhythm: t("rhythm"),
    timeZone: t("timeZone"),
    quietFrom: t("quiet"),
  };
  const items = Object.entries(sentences).map(([name, text]) => ({
    // What is about no field leads to the first one.
    href: `#${name in labels ? name : "email"}`,
    label: labels[name] ?? "",
    text,
  }));
  const shownIn = (name: keyof typeof USUAL) => values[name] ?? String(USUAL[name]);
  return (
    <>
      {items.length > 0 && <ErrorSummary title={title} items={items} />}
      <form method="post" action={action} noValidate>
        <FormField
          name="email"
          label={t("email")}
          hint={t("emailHint")}
          trouble={sentences.email}
          input={(attributes) => (
            <input
              {...attributes}
              type="email"
              autoComplete="email"
              defaultValue={values.email ?? ownEmail}
            />
          )}
        />
        <ChoiceField
          name="rhythm"
          label={t("rhythm")}
          chosen={shownIn("rhythm")}
          options={RHYTHMS.map((value) => ({ value, label: t(value) }))}
          trouble={sentences.rhythm}
        />
        <ZoneField chosen={values.timeZone} trouble={sentences.timeZone} />
        <div className="flex flex-wrap gap-x-3">
          {(["quietFrom", "quietTo"] as const).map((name) => (
            <FormField
              key={name}
              name={name}
              label={t(name)}
              trouble={sentences[name]}
              input={(attributes) => (
                <select {...attributes} defaultValue={shownIn(name)}>
                  {HOURS.map((hour) => (
                    <option key={hour} value={hour}>
                      {t("hour", { hour })}
                    </option>
                  ))}
                </select>
              )}
            />
          ))}
        </div>
        <button type="submit" className="button mt-3 w-full sm:w-fit">
          {t("submit")}
        </button>
      </form>
    </>
  );
}
