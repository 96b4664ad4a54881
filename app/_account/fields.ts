import "server-only";
import { getTranslations } from "next-intl/server";
import type { LineField } from "@/app/_forms/field-form";

type Field = "name" | "email" | "newEmail" | "password" | "newPassword" | "code" | "appCode";

/** The lines that forms of the account are made of. */
export async function listFields(...names: readonly Field[]): Promise<LineField[]> {
  const t = await getTranslations("account.fields");
  const fields: Record<Field, LineField> = {
    name: { name: "name", label: t("name"), autoComplete: "name" },
    email: { name: "email", label: t("email"), type: "email", autoComplete: "username" },
    newEmail: { name: "email", label: t("newEmail"), type: "email", autoComplete: "email" },
    password: {
      name: "password",
      label: t("password"),
      type: "password",
      autoComplete: "current-password",
    },
    newPassword: {
      name: "new-password",
      label: t("newPassword"),
      hint: t("newPasswordHint"),
      type: "password",
      autoComplete: "new-password",
    },
    code: {
      name: "code",
      label: t("code"),
      hint: t("codeHint"),
      autoComplete: "one-time-code",
    },
    appCode: {
      name: "app-code",
      label: t("appCode"),
      autoComplete: "one-time-code",
      inputMode: "numeric",
    },
  };
  return names.map((name) => fields[name]);
}
