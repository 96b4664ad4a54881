import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadFirm } from "@/app/_access/gates";
import { BackLink } from "@/app/_components/back-link";
import { firmPath } from "@/app/_plan/place";

type DataProps = PageProps<"/[locale]/firm/[firmId]/records">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("records.firm");
  return { title: t("title"), robots: { index: false } };
}

/** What is kept of the firm: to take along, or to have deleted. */
export default async function FirmDataPage({ params }: DataProps) {
  const { locale, firmId } = await params;
  const firm = await loadFirm({ locale, firmId });
  const t = await getTranslations("records.firm");
  const home = firmPath(locale, firm.id);
  return (
    <>
      <BackLink href={home}>{firm.name ?? t("unnamed")}</BackLink>
      <div className="prose">
        <h1 className="text-display">{t("title")}</h1>
        <h2 className="text-title">{t("file.title")}</h2>
        <p>{t("file.text")}</p>
        <p>{t("file.left")}</p>
        <p>
          <a href={`${home}/records/file`} download className="button button-second">
            {t("file.get")}
          </a>
        </p>
        <h2 className="text-title">{t("delete.title")}</h2>
        <p>{t("delete.text")}</p>
        <p>
          <a href={`${home}/delete`}>{t("delete.link")}</a>
        </p>
      </div>
    </>
  );
}
