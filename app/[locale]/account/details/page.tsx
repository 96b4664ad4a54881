import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadSignedIn } from "@/app/_access/gates";
import { listFields } from "@/app/_account/fields";
import { accountPath } from "@/app/_account/paths";
import { BackLink } from "@/app/_components/back-link";
import { Notice } from "@/app/_components/notice";
import { FieldForm } from "@/app/_forms/field-form";
import { ChoiceField } from "@/app/_forms/form-field";
import { readReturned, titleOf } from "@/app/_forms/returned-form";
import { languageNames } from "@/app/_results/formats";
import { LOCALES } from "@/lib/i18n/locale";

type DetailsProps = PageProps<"/[locale]/account/details">;

const NEWS = ["saved", "changed", "mailed"] as const;

export async function generateMetadata({ searchParams }: DetailsProps): Promise<Metadata> {
  const t = await getTranslations("account.details");
  return { title: await titleOf(t("title"), searchParams), robots: { index: false } };
}

/** A person's name and language; the ways to another address, and to no account any more. */
export default async function DetailsPage({ params, searchParams }: DetailsProps) {
  const { locale } = await params;
  const person = await loadSignedIn(locale, accountPath(locale, "details"));
  const search = await searchParams;
  const news = NEWS.find((one) => search[one] !== undefined);
  const t = await getTranslations("account.details");
  const returned = await readReturned(searchParams, "account.problems");
  const [name] = await listFields("name");
  return (
    <>
      <BackLink href={accountPath(locale)}>{t("back")}</BackLink>
      <h1 className="text-display">{t("title")}</h1>
      {news && <Notice>{t(`news.${news}`)}</Notice>}
      <FieldForm
        action={accountPath(locale, "details/send")}
        submit={t("submit")}
        returned={returned}
        fields={name ? [{ ...name, value: person.name }] : []}
      >
        {LOCALES.length > 1 ? (
          <ChoiceField
            name="language"
            label={t("language")}
            chosen={returned.values.language ?? person.locale}
            options={LOCALES.map((value) => ({ value, label: languageNames(locale).of(value) ?? value }))}
            trouble={undefined}
          />
        ) : (
          <input type="hidden" name="language" value={person.locale} />
        )}
      </FieldForm>
      <section aria-labelledby="address" className="mt-5">
        <h2 id="address" className="text-title">
          {t("address")}
        </h2>
        <p className="mt-0.5">
          {t(person.isConfirmed ? "confirmed" : "unconfirmed", { email: person.email })}
        </p>
        <a href={accountPath(locale, "details/address")} className="inline-flex min-h-5.5 items-center">
          {t("changeAddress")}
        </a>
      </section>
      <section aria-labelledby="delete" className="mt-5">
        <h2 id="delete" className="text-title">
          {t("delete")}
        </h2>
        <a href={accountPath(locale, "delete")} className="inline-flex min-h-5.5 items-center">
          {t("deleteLink")}
        </a>
      </section>
    </>
  );
}
