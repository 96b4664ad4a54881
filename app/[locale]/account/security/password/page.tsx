import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadSignedIn } from "@/app/_access/gates";
import { listFields } from "@/app/_account/fields";
import { accountPath } from "@/app/_account/paths";
import { BackLink } from "@/app/_components/back-link";
import { FieldForm } from "@/app/_forms/field-form";
import { readReturned, titleOf } from "@/app/_forms/returned-form";

type PasswordProps = PageProps<"/[locale]/account/security/password">;

export async function generateMetadata({ searchParams }: PasswordProps): Promise<Metadata> {
  const t = await getTranslations("account.password");
  return { title: await titleOf(t("title"), searchParams), robots: { index: false } };
}

/** Another password. */
export default async function PasswordPage({ params, searchParams }: PasswordProps) {
  const { locale } = await params;
  await loadSignedIn(locale, accountPath(locale, "security/password"));
  const t = await getTranslations("account.password");
  return (
    <>
      <BackLink href={accountPath(locale, "security")}>{t("back")}</BackLink>
      <h1 className="text-display">{t("title")}</h1>
      <p className="mt-1 max-w-measure">{t("text")}</p>
      <FieldForm
        action={accountPath(locale, "security/password/send")}
        submit={t("submit")}
        returned={await readReturned(searchParams, "account.problems")}
        fields={await listFields("password", "newPassword")}
      />
    </>
  );
}
