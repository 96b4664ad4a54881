import { getTranslations } from "next-intl/server";
import { FormField } from "@/app/_forms/form-field";

interface CodeFormProps {
  readonly action: string;
  readonly typed?: string;
  readonly trouble?: string;
}

/** The field for the code of an agency. It leads to what can be shared, and shares nothing by itself. */
export async function CodeForm({ action, typed = "", trouble }: CodeFormProps) {
  const t = await getTranslations("consent.sharing.code");
  return (
    <form method="get" action={action} className="max-w-measure">
      <FormField
        name="agency"
        label={t("label")}
        hint={t("hint")}
        trouble={trouble}
        input={(attributes) => (
          <input
            {...attributes}
            type="text"
            defaultValue={typed}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
          />
        )}
      />
      <button type="submit" className="button button-second mt-2 w-full sm:w-fit">
        {t("submit")}
      </button>
    </form>
  );
}
