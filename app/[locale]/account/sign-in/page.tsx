import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { accountPath, parseWayOn } from "@/app/_account/paths";
import { Notice } from "@/app/_components/notice";
import { FieldForm } from "@/app/_forms/field-form";
import { readReturned, titleOf } from "@/app/_forms/returned-form";

type SignInProps = PageProps<"/[locale]/account/sign-in">;

export async function generateMetadata({ searchParams }: SignInProps): Promise<Metadata> {
  const t = await getTranslations("account.signIn");
  return { title: await titleOf(t("title"), searchParams), robots: { index: false } };
}

/** The way into an account. */
export default async function SignInPage({ params, searchParams }: SignInProps) {
  const { locale } = await params;
  const { to: asked, left } = await searchParams;
  const t = await getTranslations("account.signIn");
  const words = await getTranslations("account.fields");
  return (
    <>
      <h1 className="text-display">{t("title")}</h1>
      {left !== undefined && <Notice>{t("left")}</Notice>}
      <p className="mt-1 max-w-measure">{t("text")}</p>
      <FieldForm
        action={accountPath(locale, "sign-in/send")}
        hidden={{ to: parseWayOn(asked, locale) }}
        submit={t("submit")}
        returned={await readReturned(searchParams, "account.problems")}
        fields={[
          { name: "email", label: words("email"), type: "email", autoComplete: "username" },
          { name: "password", label: words("password"), type: "password", autoComplete: "current-password" },
        ]}
      />
      <p className="mt-4">
        {t("unknown")} <a href={accountPath(locale, "sign-up")}>{t("signUp")}</a>
      </p>
    </>
  );
}
