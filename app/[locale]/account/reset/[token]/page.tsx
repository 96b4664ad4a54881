import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { findCaller } from "@/app/_access/access";
import { listFields } from "@/app/_account/fields";
import { EndedLink } from "@/app/_account/mailed-link";
import { accountPath } from "@/app/_account/paths";
import { FieldForm } from "@/app/_forms/field-form";
import { readReturned, titleOf } from "@/app/_forms/returned-form";
import { findResetPerson } from "@/lib/server/identity/password";

type ResetProps = PageProps<"/[locale]/account/reset/[token]">;

export async function generateMetadata({ searchParams }: ResetProps): Promise<Metadata> {
  const t = await getTranslations("account.reset");
  return { title: await titleOf(t("title"), searchParams), robots: { index: false } };
}

/** A new password, by a mailed link. */
export default async function ResetPage({ params, searchParams }: ResetProps) {
  const { locale, token } = await params;
  const t = await getTranslations("account.reset");
  if (!(await findResetPerson(await findCaller(), token))) return <EndedLink locale={locale} kind="reset" />;
  return (
    <>
      <h1 className="text-display">{t("title")}</h1>
      <p className="mt-1 max-w-measure">{t("text")}</p>
      <FieldForm
        action={accountPath(locale, `reset/${token}/send`)}
        submit={t("submit")}
        returned={await readReturned(searchParams, "account.problems")}
        fields={await listFields("newPassword")}
      />
    </>
  );
}
