import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { findVisitor } from "@/app/_access/access";
import { loadFirm } from "@/app/_access/gates";
import { BeginAgain } from "@/app/_again/begin-again";
import { assessmentPath } from "@/app/_assessment/paths";
import { Notice } from "@/app/_components/notice";
import { readReturned, titleOf } from "@/app/_forms/returned-form";
import { OpinionNotice } from "@/app/_opinion/opinion-notice";
import { openAssessment } from "@/lib/server/assessment/scope";
import { listAssessments } from "@/lib/server/firm/firm";
import { listFirmResults } from "@/lib/server/firm/results";
import { AssessmentList } from "./_home/assessment-list";
import { DueSection } from "./_home/due-section";
import { LinkSection } from "./_home/link-section";
import { NameSection } from "./_home/name-section";
import { PeopleSection } from "./_home/people-section";
import { Ways } from "./_home/ways";

type FirmProps = PageProps<"/[locale]/firm/[firmId]">;

const NEWS = ["joined", "removed", "invited", "revoked", "renamed"] as const;

export async function generateMetadata({ params, searchParams }: FirmProps): Promise<Metadata> {
  const firm = await loadFirm(await params);
  const t = await getTranslations("firm");
  return { title: await titleOf(firm.name ?? t("unnamed"), searchParams), robots: { index: false } };
}

/** The firm's own page: what it has here, who has it, and how it is opened. */
export default async function FirmPage({ params, searchParams }: FirmProps) {
  const { locale, firmId } = await params;
  const firm = await loadFirm({ locale, firmId });
  const search = await searchParams;
  const news = NEWS.find((one) => search[one] !== undefined);
  const t = await getTranslations("firm");
  const again = await getTranslations("result.return.again");
  const assessments = await listAssessments(firm);
  const [newest] = assessments;
  const own = newest ? await openAssessment(newest.id, await findVisitor()) : null;
  const place = { firm, locale, returned: await readReturned(searchParams, "account.problems") };
  return (
    <>
      {firm.name && <p className="text-note text-ink-soft">{t("kind")}</p>}
      <h1 className="text-display">{firm.name ?? t("unnamed")}</h1>
      {news && <Notice>{t(`news.${news}`)}</Notice>}
      {own && <OpinionNotice scope={own} />}
      <div className="mt-4 grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-5 lg:grid-cols-[7fr_5fr]">
        <div className="flex flex-col gap-5">
          <DueSection firm={firm} locale={locale} assessments={assessments} />
          <div>
            <AssessmentList assessments={assessments} results={await listFirmResults(firm)} locale={locale} />
            {newest && newest.results.length > 0 && (
              <BeginAgain
                action={assessmentPath({ id: newest.id, locale }, "again")}
                text={again("text")}
                button={again("button")}
              />
            )}
          </div>
          <Ways firmId={firm.id} locale={locale} />
        </div>
        <div className="flex flex-col gap-5">
          <PeopleSection {...place} />
          <LinkSection firm={firm} locale={locale} isNew={search.rotated !== undefined} />
          <NameSection {...place} />
        </div>
      </div>
    </>
  );
}
