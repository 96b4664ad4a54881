import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { agencyPath } from "@/app/_access/paths";
import { BackLink } from "@/app/_components/back-link";
import { Notice } from "@/app/_components/notice";
import { findFirmName } from "@/lib/server/agency/case-queries";
import { loadFile, openFile } from "./_file/load";
import { NowSection } from "./_file/now-section";
import { Side } from "./_file/side";
import { TimelineSection } from "./_file/timeline-section";

type FirmPageProps = PageProps<"/[locale]/agency/[agencyId]/firms/[firmId]">;

const DONE = ["wrote", "changed", "deleted", "mailed"] as const;

export async function generateMetadata({ params }: FirmPageProps): Promise<Metadata> {
  const { locale, agencyId, firmId } = await params;
  const { scope } = await openFile(locale, agencyId, firmId);
  const t = await getTranslations("case");
  return { title: (await findFirmName(scope)) ?? t("unnamed") };
}

/** A firm as its counsellor needs it: where it stands now, what happened, who has it and what it agreed to. */
export default async function CaseFirmPage({ params, searchParams }: FirmPageProps) {
  const loaded = await loadFile(params, searchParams);
  const search = await searchParams;
  const t = await getTranslations("case");
  const done = DONE.find((one) => one === search.done);
  return (
    <>
      <BackLink href={agencyPath(loaded)}>{t("back")}</BackLink>
      <h1 className="text-display">{loaded.row.name ?? t("unnamed")}</h1>
      {done && <Notice>{t(`done.${done}`)}</Notice>}
      {loaded.row.state === "archived" && <Notice>{t("archived")}</Notice>}
      <div className="mt-3 grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-5 lg:grid-cols-[minmax(0,1fr)_17rem]">
        <div>
          <NowSection loaded={loaded} />
          <TimelineSection loaded={loaded} isWhole={search.show === "all"} />
        </div>
        <Side loaded={loaded} />
      </div>
    </>
  );
}
