import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadFirm } from "@/app/_access/gates";
import { SharedNotes } from "@/app/_cases/notes-for-firm";
import { BackLink } from "@/app/_components/back-link";
import { firmPath } from "@/app/_plan/place";

type FirmNotesProps = PageProps<"/[locale]/firm/[firmId]/notes">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("case.shared");
  return { title: t("title"), robots: { index: false, follow: false } };
}

/** What counsellors wrote for the firm. */
export default async function FirmNotesPage({ params }: FirmNotesProps) {
  const address = await params;
  const scope = await loadFirm(address);
  const t = await getTranslations("case.shared");
  const firm = scope.name ?? (await getTranslations("firm"))("unnamed");
  return (
    <>
      <BackLink href={firmPath(address.locale, scope.id)}>{firm}</BackLink>
      <h1 className="text-display">{t("title")}</h1>
      <p className="mt-1 max-w-measure">{t("text")}</p>
      <SharedNotes scope={scope} locale={address.locale} />
    </>
  );
}
