import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadFirm } from "@/app/_access/gates";
import { BackLink } from "@/app/_components/back-link";
import { firmPath } from "@/app/_plan/place";

type DeleteProps = PageProps<"/[locale]/firm/[firmId]/delete">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("records.eraseFirm");
  return { title: t("title"), robots: { index: false } };
}

const GOES = ["records", "people", "agencies", "links"] as const;
const STAYS = ["audit", "copies", "backups"] as const;

/** Asks once more, and says what goes and what stays. */
export default async function DeleteFirmPage({ params }: DeleteProps) {
  const { locale, firmId } = await params;
  const firm = await loadFirm({ locale, firmId });
  const t = await getTranslations("records.eraseFirm");
  const home = firmPath(locale, firm.id);
  return (
    <>
      <BackLink href={`${home}/records`}>{t("back")}</BackLink>
      <div className="prose">
        <h1 className="text-display">{firm.name ? t("titleOf", { name: firm.name }) : t("title")}</h1>
        <p>
          {t("first")} <a href={`${home}/records`}>{t("firstLink")}</a>
        </p>
        <h2 className="text-title">{t("goes.title")}</h2>
        <ul>
          {GOES.map((part) => (
            <li key={part}>{t(`goes.${part}`)}</li>
          ))}
        </ul>
        <h2 className="text-title">{t("stays.title")}</h2>
        <ul>
          {STAYS.map((part) => (
            <li key={part}>{t(`stays.${part}`)}</li>
          ))}
        </ul>
        <form
          method="post"
          action={`${home}/delete/confirmed`}
          className="flex flex-wrap items-center gap-x-4 gap-y-1"
        >
          <button type="submit" className="button button-signal w-full sm:w-fit">
            {t("submit")}
          </button>
          <a href={home} className="inline-flex min-h-5.5 items-center">
            {t("cancel")}
          </a>
        </form>
      </div>
    </>
  );
}
