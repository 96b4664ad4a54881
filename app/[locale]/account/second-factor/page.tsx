import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { listFields } from "@/app/_account/fields";
import { accountPath } from "@/app/_account/paths";
import { parseWayOn } from "@/app/_account/way-on";
import { BackLink } from "@/app/_components/back-link";
import { FieldForm } from "@/app/_forms/field-form";
import { readReturned, titleOf } from "@/app/_forms/returned-form";

type SecondFactorProps = PageProps<"/[locale]/account/second-factor">;

export async function generateMetadata({ searchParams }: SecondFactorProps): Promise<Metadata> {
  const t = await getTranslations("account.secondStep");
  return { title: await titleOf(t("title"), searchParams), robots: { index: false } };
}

/** The second step of signing in, after the password or the mailed link. */
export default async function SecondStepPage({ params, searchParams }: SecondFactorProps) {
  const { locale } = await params;
  const t = await getTranslations("account.secondStep");
  return (
    <>
      <BackLink href={accountPath(locale, "sign-in")}>{t("back")}</BackLink>
      <h1 className="text-display">{t("title")}</h1>
      <p className="mt-1 max-w-measure">{t("text")}</p>
      <FieldForm
        action={accountPath(locale, "second-factor/send")}
        hidden={{ to: parseWayOn((await searchParams).to, locale) }}
        submit={t("submit")}
        returned={await readReturned(searchParams, "account.problems")}
        fields={await listFields("code")}
      />
    </>
  );
}
