import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { showUnknown } from "@/app/_access/unknown";
import { casePath } from "@/app/_cases/paths";
import { BackLink } from "@/app/_components/back-link";
import { Notice } from "@/app/_components/notice";
import { parseAudience } from "@/app/_results/audience";
import { FindingsPage } from "@/app/_results/findings-page";
import { findHeadline } from "@/app/_results/headline";
import { formatDay } from "@/app/_results/numbers";
import { viewReadOnly } from "@/app/_results/read-only-view";
import { ResultPage } from "@/app/_results/result-page";
import { getTranslate } from "@/app/_results/translate";
import { getContent, getWording } from "@/lib/content/load";
import { pickFindings } from "@/lib/domain/scoring/findings";
import { findFirmName } from "@/lib/server/agency/case-queries";
import { openCase } from "@/lib/server/agency/case-scope";
import { findResult, type StoredResult } from "@/lib/server/assessment/queries";
import { openCaseAssessment } from "@/lib/server/assessment/scope";
import { openFile } from "../../../_file/load";

type CaseResultProps =
  PageProps<"/[locale]/agency/[agencyId]/firms/[firmId]/results/[assessmentId]/[number]">;

export async function generateMetadata({ params }: CaseResultProps): Promise<Metadata> {
  const { locale, agencyId, firmId, assessmentId } = await params;
  const { scope } = await openFile(locale, agencyId, firmId);
  if (!(await openCaseAssessment(scope, assessmentId))) return {};
  const t = await getTranslations("case");
  return { title: t("result.title", { firm: (await findFirmName(scope)) ?? t("unnamed") }) };
}

/** The result without the answers behind it. */
async function Findings({
  stored,
  locale,
  search,
}: {
  stored: StoredResult;
  locale: string;
  search: Search;
}) {
  const { editions, currentEdition } = getContent();
  const edition = editions.get(stored.edition) ?? currentEdition;
  const wording = getWording(locale, edition.data.id);
  return (
    <FindingsPage
      view={{
        findings: pickFindings(stored.result),
        edition,
        wording,
        locale,
        t: await getTranslate(locale),
        headline: findHeadline({ result: stored.result, edition, wording }),
        audience: parseAudience(search.for ?? "counsellor"),
      }}
    />
  );
}

type Search = Awaited<CaseResultProps["searchParams"]>;

/** A stored result as the firm sees it, the twelve worded for its counsellor; without answers, where it shares none. */
export default async function CaseResultPage({ params, searchParams }: CaseResultProps) {
  const address = await params;
  const { locale, agencyId, firmId, assessmentId, number } = address;
  const search = await searchParams;
  const { agency, scope } = await openFile(locale, agencyId, firmId);
  const assessment = (await openCaseAssessment(scope, assessmentId)) ?? showUnknown(locale);
  const stored = (await findResult(assessment, Number(number))) ?? showUnknown(locale);
  const answers = await openCase(agency, firmId, "answers");
  const t = await getTranslations("case");
  const firm = (await findFirmName(scope)) ?? t("unnamed");
  const here = casePath(address, `results/${assessmentId}/${stored.number}`);
  const { journey } = assessment;
  return (
    <>
      <BackLink href={casePath(address)}>{firm}</BackLink>
      <Notice>
        {answers
          ? t("result.notice", { firm, day: formatDay(locale, stored.asOf) })
          : t("result.findings", { firm })}
      </Notice>
      {answers ? (
        <ResultPage
          view={await viewReadOnly(stored, { locale, here, journey, search, audience: "counsellor" })}
        />
      ) : (
        <Findings stored={stored} locale={locale} search={search} />
      )}
    </>
  );
}
