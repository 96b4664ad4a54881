import { getTranslations } from "next-intl/server";
import { RolesField } from "@/app/_agency/roles-field";
import type { ReturnedToPage } from "@/app/_forms/field-form";
import { FormField } from "@/app/_forms/form-field";

interface InviteMemberFormProps {
  readonly action: string;
  readonly returned: ReturnedToPage;
}

/** Asks for the address and the roles of somebody who is to join. */
export async function InviteMemberForm({ action, returned }: InviteMemberFormProps) {
  const t = await getTranslations("agency.members.invite");
  const { sentences, values, ticked } = returned;
  return (
    <section aria-labelledby="invite">
      <h2 id="invite" className="text-title">
        {t("title")}
      </h2>
      <form method="post" action={action}>
        <FormField
          name="email"
          label={t("email")}
          hint={t("emailHint")}
          trouble={sentences.email}
          input={(attributes) => (
            <input
              {...attributes}
              type="email"
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              defaultValue={values.email ?? ""}
            />
          )}
        />
        <RolesField label={t("roles")} chosen={ticked("roles", ["counsellor"])} trouble={sentences.roles} />
        <button type="submit" className="button button-second mt-3 w-full sm:w-fit">
          {t("submit")}
        </button>
      </form>
    </section>
  );
}
