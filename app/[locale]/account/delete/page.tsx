import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadSignedIn } from "@/app/_access/gates";
import { listFields } from "@/app/_account/fields";
import { accountPath } from "@/app/_account/paths";
import { BackLink } from "@/app/_components/back-link";
import { FieldForm } from "@/app/_forms/field-form";
import { readReturned, titleOf } from "@/app/_forms/returned-form";
import { hasPassword, listFirmsAlone } from "@/lib/server/identity/person";

type DeleteProps = PageProps<"/[locale]/account/delete">;

export async function generateMetadata({ searchParams }: DeleteProps): Promise<Metadata> {
  const t = await getTranslations("account.delete");
  return { title: await titleOf(t("title"), searchParams), robots: { index: false } };
}

/** Asks once more, and says what goes and what stays. */
export default async function DeletePage({ params, searchParams }: DeleteProps) {
  const { locale } = await params;
  const person = await loadSignedIn(locale, accountPath(locale, "delete"));
  const t = await getTranslations("account.delete");
  const alone = await listFirmsAlone(person);
  return (
    <>
      <BackLink href={accountPath(locale, "details")}>{t("back")}</BackLink>
      <div className="prose">
        <h1 className="text-display">{t("title")}</h1>
        <p>{t("goes")}</p>
        <p>{t("stays")}</p>
        <p>{t("authored")}</p>
        {alone.length > 0 && (
          <>
            <p>{t("alone", { count: alone.length })}</p>
            <ul>
              {alone.map(({ id, name }) => (
                <li key={id}>
                  <a href={`/${locale}/firm/${id}`}>{name ?? t("unnamed")}</a>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <FieldForm
        action={accountPath(locale, "delete/confirmed")}
        submit={t("submit")}
        buttonClass="button-signal"
        returned={await readReturned(searchParams, "account.problems")}
        fields={(await hasPassword(person)) ? await listFields("password") : []}
      />
    </>
  );
}
