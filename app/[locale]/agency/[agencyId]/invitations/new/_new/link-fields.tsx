import { getTranslations } from "next-intl/server";
import type { ReturnedToPage } from "@/app/_forms/field-form";
import { FormField } from "@/app/_forms/form-field";
import { listCounsellors } from "@/lib/server/agency/members";
import type { AgencyScope } from "@/lib/server/agency/scope";
import { mayAssign } from "@/lib/server/invitation/commands";

interface LinkFieldsProps {
  readonly agency: AgencyScope<"invite-firms">;
  readonly returned: ReturnedToPage;
}

/** How many firms can use the link, and who follows them up: somebody else only for who may assign. */
export async function LinkFields({ agency, returned: { sentences, values } }: LinkFieldsProps) {
  const t = await getTranslations("agency.invitations.form");
  const counsellors = mayAssign(agency) ? await listCounsellors(agency) : null;
  return (
    <>
      <FormField
        name="uses"
        label={t("uses")}
        trouble={sentences.uses}
        input={(attributes) => (
          <input
            {...attributes}
            className="field field-short"
            type="text"
            inputMode="numeric"
            autoComplete="off"
            defaultValue={values.uses ?? "1"}
          />
        )}
      />
      {counsellors && (
        <FormField
          name="counsellor"
          label={t("counsellor")}
          trouble={undefined}
          input={(attributes) => (
            <select {...attributes} defaultValue={values.counsellor ?? ""}>
              <option value="">{t("noCounsellor")}</option>
              {counsellors.map(({ membershipId, name }) => (
                <option key={membershipId} value={membershipId}>
                  {name}
                </option>
              ))}
            </select>
          )}
        />
      )}
    </>
  );
}
