import { getTranslations } from "next-intl/server";
import { listRegions } from "@/app/_agency/regions";
import type { ReturnedToPage } from "@/app/_forms/field-form";
import { FormField } from "@/app/_forms/form-field";
import { canSendMail } from "@/lib/server/mail/outbox";

interface FirmFieldsProps {
  readonly locale: string;
  readonly returned: ReturnedToPage;
}

/** Which firm is invited, and what the agency knows of it. All of it can stay blank. */
export async function FirmFields({ locale, returned: { sentences, values, ticked } }: FirmFieldsProps) {
  const t = await getTranslations("agency.invitations.form");
  const line = (name: "firm" | "email" | "sector" | "employees" | "founded", hint?: string) => (
    <FormField
      name={name}
      label={t(name)}
      {...(hint ? { hint } : {})}
      trouble={sentences[name]}
      input={(attributes) => (
        <input
          {...attributes}
          type={name === "email" ? "email" : "text"}
          {...(name === "employees" || name === "founded" ? { inputMode: "numeric" as const } : {})}
          autoComplete="off"
          defaultValue={values[name] ?? ""}
        />
      )}
    />
  );
  return (
    <>
      {line("firm", t("firmHint"))}
      {line("email", t("emailHint"))}
      {canSendMail() && (
        <label className="row mt-1 max-w-measure">
          <input
            type="checkbox"
            name="send"
            value="yes"
            className="mark"
            defaultChecked={ticked("send", ["yes"]).includes("yes")}
          />
          <span>{t("send")}</span>
        </label>
      )}
      <section aria-labelledby="known" className="mt-4">
        <h2 id="known" className="text-title">
          {t("known")}
        </h2>
        <p className="mt-1 max-w-measure text-ink-soft">{t("knownText")}</p>
        <FormField
          name="region"
          label={t("region")}
          trouble={undefined}
          input={(attributes) => (
            <select {...attributes} defaultValue={values.region ?? ""}>
              <option value="">{t("noRegion")}</option>
              {listRegions(locale).map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          )}
        />
        {line("sector", t("sectorHint"))}
        {line("employees")}
        {line("founded")}
      </section>
    </>
  );
}
