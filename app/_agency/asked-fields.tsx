import { getTranslations } from "next-intl/server";
import type { ReturnedToPage } from "@/app/_forms/field-form";
import { TickField } from "@/app/_forms/tick-field";
import { PURPOSES, RECORD_PARTS } from "@/lib/domain/access/consent";
import { INVITATION_DAYS } from "@/lib/domain/agency/invitation";
import { SHARING_MONTHS, WITHOUT_END } from "@/lib/domain/agency/sharing-terms";

interface AskedFieldsProps {
  readonly returned: ReturnedToPage;
}

const USUAL = {
  parts: ["results", "answers", "plan"],
  purposes: ["counselling"],
  months: ["12"],
  days: ["30"],
};

/** What an invitation asks a firm for, and for how long it works. */
export async function AskedFields({ returned: { sentences, ticked } }: AskedFieldsProps) {
  const t = await getTranslations("agency.invitations.form");
  const words = await getTranslations("consent");
  return (
    <>
      <TickField
        name="parts"
        label={t("parts")}
        options={RECORD_PARTS.map((value) => ({ value, label: words(`parts.${value}.name`) }))}
        chosen={ticked("parts", USUAL.parts)}
        trouble={sentences.parts}
      />
      <TickField
        name="purposes"
        label={t("purposes")}
        options={PURPOSES.map((value) => ({ value, label: words(`purposes.${value}.name`) }))}
        chosen={ticked("purposes", USUAL.purposes)}
        trouble={sentences.purposes}
      />
      <TickField
        name="months"
        type="radio"
        label={t("months")}
        options={[
          ...SHARING_MONTHS.map((count) => ({ value: String(count), label: t("month", { count }) })),
          { value: WITHOUT_END, label: t("noEnd") },
        ]}
        chosen={ticked("months", USUAL.months)}
      />
      <TickField
        name="days"
        type="radio"
        label={t("days")}
        options={INVITATION_DAYS.map((count) => ({ value: String(count), label: t("day", { count }) }))}
        chosen={ticked("days", USUAL.days)}
      />
    </>
  );
}
