import { getTranslations } from "next-intl/server";
import type { ReturnedToPage } from "@/app/_forms/field-form";
import { FormField } from "@/app/_forms/form-field";
import { TickField } from "@/app/_forms/tick-field";
import { JOURNEYS } from "@/lib/domain/edition/schema";

interface StartFormProps {
  readonly action: string;
  readonly returned: ReturnedToPage;
}

/** Begins an assessment for a firm that sits at the same table. */
export async function StartForm({ action, returned: { sentences, values, ticked } }: StartFormProps) {
  const t = await getTranslations("agency.meetings.start");
  return (
    <section aria-labelledby="start">
      <h2 id="start" className="text-title">
        {t("title")}
      </h2>
      <form method="post" action={action}>
        <FormField
          name="firm"
          label={t("firm")}
          trouble={sentences.firm}
          input={(attributes) => (
            <input {...attributes} type="text" autoComplete="off" defaultValue={values.firm ?? ""} />
          )}
        />
        <TickField
          name="journey"
          type="radio"
          label={t("journey")}
          options={JOURNEYS.map((value) => ({ value, label: t(value) }))}
          chosen={ticked("journey", ["full"])}
        />
        <button type="submit" className="button mt-3 w-full sm:w-fit">
          {t("submit")}
        </button>
      </form>
    </section>
  );
}
