import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { loadAssessment } from "@/app/_assessment/load-assessment";
import { assessmentPath } from "@/app/_assessment/paths";
import { BackLink } from "@/app/_components/back-link";
import { ErrorSummary } from "@/app/_components/error-summary";
import { Notice } from "@/app/_components/notice";
import { findTyped } from "@/app/_forms/typed-form";
import { getWords, readOpinions } from "@/app/_opinion/read-opinion";
import { labelOf } from "@/app/_results/reading";
import { findRemarkProblem, LONGEST_REASON } from "@/lib/domain/opinion/opinion-form";
import { listOpinions } from "@/lib/server/opinion/queries";
import { AgencySection } from "./_opinion/agency-section";
import { type ReturnedRemark, remarkFieldOf } from "./_opinion/remark-form";

type FirmOpinionProps = PageProps<"/[locale]/assess/[assessmentId]/opinion">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("opinion.firm");
  return { title: t("title") };
}

/** A remark that was sent back, read again by the rule that refused it. */
async function readReturned(isAgain: boolean): Promise<ReturnedRemark | null> {
  const typed = isAgain ? await findTyped() : new URLSearchParams();
  const [agencyId, questionId, text] = [typed.get("agency"), typed.get("question"), typed.get("text") ?? ""];
  const problem = findRemarkProblem(text);
  if (agencyId === null || questionId === null || problem === null) return null;
  const t = await getTranslations("opinion.problems");
  return { agencyId, questionId, text, trouble: t(problem, { most: LONGEST_REASON }) };
}

/** What counsellors rated otherwise than the firm: to be accepted, answered, or left. */
export default async function FirmOpinionPage({ params, searchParams }: FirmOpinionProps) {
  const { scope } = await loadAssessment(params);
  if (scope.enteredById !== null) redirect(assessmentPath(scope));
  const { done, again } = await searchParams;
  const reads = await readOpinions(scope, await listOpinions(scope), scope.locale);
  const returned = await readReturned(again !== undefined);
  const t = await getTranslations("opinion");
  const words = await getWords(scope, scope.locale);
  return (
    <>
      <BackLink href={assessmentPath(scope)}>{t("firm.back")}</BackLink>
      <h1 className="text-display">{t("firm.title")}</h1>
      {returned && (
        <ErrorSummary
          title={t("problems.title")}
          items={[
            {
              href: `#${remarkFieldOf(returned.agencyId, returned.questionId)}`,
              label: labelOf(words, returned.questionId),
              text: returned.trouble,
            },
          ]}
        />
      )}
      {done === "accepted" && (
        <Notice>
          {t("firm.accepted")} <a href={assessmentPath(scope, "result")}>{t("firm.result")}</a>
        </Notice>
      )}
      {done === "sent" && <Notice>{t("firm.sent")}</Notice>}
      {done === "changed" && <Notice>{t("firm.conflict")}</Notice>}
      <p className="mt-1 max-w-measure">{t(reads.length > 0 ? "firm.lead" : "firm.nothing")}</p>
      {reads.map((read) => (
        <AgencySection key={read.said.agencyId} scope={scope} read={read} returned={returned} />
      ))}
    </>
  );
}
