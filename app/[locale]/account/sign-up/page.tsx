import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { listFields } from "@/app/_account/fields";
import { accountPath } from "@/app/_account/paths";
import { parseWayOn } from "@/app/_account/way-on";
import { FieldForm } from "@/app/_forms/field-form";
import { readReturned, titleOf } from "@/app/_forms/returned-form";

type SignUpProps = PageProps<"/[locale]/account/sign-up">;

export async function generateMetadata({ searchParams }: SignUpProps): Promise<Metadata> {
  const t = await getTranslations("account.signUp");
  return { title: await titleOf(t("title"), searchParams), robots: { index: false } };
}

/** An account, for who wants to find a firm again without its link, or works for an agency. */
export default async function SignUpPage({ params, searchParams }: SignUpProps) {
  const { locale } = await params;
  const to = parseWayOn((await searchParams).to, locale);
  const t = await getTranslations("account.signUp");
  return (
    <>
      <h1 className="text-display">{t("title")}</h1>
      <p className="mt-1 max-w-measure">{t("text")}</p>
      <FieldForm
        action={accountPath(locale, "sign-up/send")}
        hidden={{ to }}
        submit={t("submit")}
        returned={await readReturned(searchParams, "account.problems")}
        fields={await listFields("name", "email", "newPassword")}
      />
      <p className="mt-4">
        {t("known")} <a href={accountPath(locale, `sign-in?to=${to}`)}>{t("signIn")}</a>
      </p>
    </>
  );
}
