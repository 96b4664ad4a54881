import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BriefSheet } from "@/app/_brief/brief-sheet";
import { readCaseOfBrief } from "@/app/_brief/case-of-brief";
import { viewBrief } from "@/app/_brief/view-brief";
import { casePath } from "@/app/_cases/paths";
import { BackLink } from "@/app/_components/back-link";
import { findFirmName } from "@/lib/server/agency/case-queries";
import { openFile } from "../_file/load";

type BriefPageProps = PageProps<"/[locale]/agency/[agencyId]/firms/[firmId]/brief">;

async function nameFirm({ params }: BriefPageProps): Promise<string> {
  const { locale, agencyId, firmId } = await params;
  const { scope } = await openFile(locale, agencyId, firmId);
  return (await findFirmName(scope)) ?? (await getTranslations("case"))("unnamed");
}

export async function generateMetadata(props: BriefPageProps): Promise<Metadata> {
  const t = await getTranslations("opinion.brief");
  return { title: t("title", { firm: await nameFirm(props) }) };
}

/** One page for a meeting: where the firm stands, what changed, what to talk about, what was agreed. */
export default async function BriefPage(props: BriefPageProps) {
  const address = await props.params;
  const { locale, agencyId, firmId } = address;
  const { agency, scope } = await openFile(locale, agencyId, firmId);
  const firm = await nameFirm(props);
  const of = await readCaseOfBrief(agency, scope, locale);
  const t = await getTranslations("opinion.brief");
  return (
    <>
      <BackLink href={casePath(address)}>{firm}</BackLink>
      {of ? (
        <>
          <p className="no-print mb-2 flex flex-wrap items-center gap-x-3 gap-y-1">
            <a href={casePath(address, "brief/pdf")} className="button button-second">
              {t("pdf")}
            </a>
            <span className="text-note text-ink-soft">{t("print")}</span>
          </p>
          <BriefSheet view={await viewBrief(of)} />
        </>
      ) : (
        <>
          <h1 className="text-display">{t("title", { firm })}</h1>
          <p className="mt-1 max-w-measure">{t("noResult")}</p>
        </>
      )}
    </>
  );
}
