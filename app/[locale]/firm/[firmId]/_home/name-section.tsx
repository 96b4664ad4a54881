import { getTranslations } from "next-intl/server";
import { FieldForm } from "@/app/_forms/field-form";
import { firmPath } from "@/app/_plan/place";
import type { FirmPlace } from "./people-section";

/** What the firm is called here. */
export async function NameSection({ firm, locale, returned }: FirmPlace) {
  const t = await getTranslations("firm.name");
  return (
    <section aria-labelledby="name-title">
      <h2 id="name-title" className="text-title">
        {t("title")}
      </h2>
      <FieldForm
        action={`${firmPath(locale, firm.id)}/name`}
        submit={t("submit")}
        buttonClass="button-second"
        returned={returned}
        fields={[
          {
            name: "firm-name",
            label: t("label"),
            hint: t("hint"),
            autoComplete: "organization",
            value: firm.name ?? "",
            isOptional: true,
          },
        ]}
      />
    </section>
  );
}
