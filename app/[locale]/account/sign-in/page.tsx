import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { listFields } from "@/app/_account/fields";
import { accountPath } from "@/app/_account/paths";
import { findWayOn } from "@/app/_account/way-on";
import { Notice } from "@/app/_components/notice";
import { FieldForm } from "@/app/_forms/field-form";
import { readReturned, titleOf } from "@/app/_forms/returned-form";
import { listProviders } from "@/lib/server/identity/providers";
import { canSendMail } from "@/lib/server/mail/outbox";

type SignInProps = PageProps<"/[locale]/account/sign-in">;

/** What can have happened just before, and is said above the form. */
const NEWS = ["left", "confirmed", "changed", "deleted", "begin-again", "refused"] as const;

/** Why an identity provider's word was not taken, as lib/server/identity calls it. */
const ERRORS = ["strange_address", "unconfirmed_address", "account_not_linked"] as const;

export async function generateMetadata({ searchParams }: SignInProps): Promise<Metadata> {
  const t = await getTranslations("account.signIn");
  return { title: await titleOf(t("title"), searchParams), robots: { index: false } };
}

/** The ways into an account. */
export default async function SignInPage({ params, searchParams }: SignInProps) {
  const { locale } = await params;
  const search = await searchParams;
  const to = await findWayOn(search.to, locale);
  const news = ERRORS.find((one) => search.error === one) ?? NEWS.find((one) => search[one] !== undefined);
  const t = await getTranslations("account.signIn");
  const providers = listProviders();
  return (
    <>
      <h1 className="text-display">{t("title")}</h1>
      {news && <Notice>{t(`news.${news}`)}</Notice>}
      <p className="mt-1 max-w-measure">{t("text")}</p>
      <FieldForm
        action={accountPath(locale, "sign-in/send")}
        hidden={{ to }}
        submit={t("submit")}
        returned={await readReturned(searchParams, "account.problems")}
        fields={await listFields("email", "password")}
      />
      {providers.length > 0 && (
        <ul className="mt-3 flex flex-col gap-1">
          {providers.map(({ id, name }) => (
            <li key={id}>
              <a
                href={accountPath(locale, `sign-in/with/${id}?to=${to}`)}
                className="button button-second w-full sm:w-fit"
              >
                {t("with", { name })}
              </a>
            </li>
          ))}
        </ul>
      )}
      <p className="mt-4 max-w-measure">
        {canSendMail() ? <a href={accountPath(locale, "forgot")}>{t("forgot")}</a> : t("noMail")}
      </p>
      <p className="mt-2">
        {t("unknown")} <a href={accountPath(locale, `sign-up?to=${to}`)}>{t("signUp")}</a>
      </p>
    </>
  );
}
