import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadSignedIn } from "@/app/_access/gates";
import { accountPath } from "@/app/_account/paths";
import { BackLink } from "@/app/_components/back-link";
import { firmPath } from "@/app/_plan/place";
import { listFirmsOf } from "@/lib/server/firm/people";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("records.person");
  return { title: t("title"), robots: { index: false } };
}

/** What is kept of a person: to take along, or to have deleted; and the ways to the same of their firms. */
export default async function AccountDataPage({ params }: PageProps<"/[locale]/account/records">) {
  const { locale } = await params;
  const { userId } = await loadSignedIn(locale, accountPath(locale, "records"));
  const firms = await listFirmsOf(userId);
  const t = await getTranslations("records.person");
  return (
    <>
      <BackLink href={accountPath(locale)}>{t("back")}</BackLink>
      <div className="prose">
        <h1 className="text-display">{t("title")}</h1>
        <h2 className="text-title">{t("file.title")}</h2>
        <p>{t("file.text")}</p>
        <p>
          <a href={accountPath(locale, "data/file")} download className="button button-second">
            {t("file.get")}
          </a>
        </p>
        {firms.length > 0 && (
          <>
            <h2 className="text-title">{t("firms.title")}</h2>
            <p>{t("firms.text")}</p>
            <ul>
              {firms.map(({ id, name }) => (
                <li key={id}>
                  <a href={`${firmPath(locale, id)}/records`}>{name ?? t("firms.unnamed")}</a>
                </li>
              ))}
            </ul>
          </>
        )}
        <h2 className="text-title">{t("delete.title")}</h2>
        <p>{t("delete.text")}</p>
        <p>
          <a href={accountPath(locale, "delete")}>{t("delete.link")}</a>
        </p>
      </div>
    </>
  );
}
