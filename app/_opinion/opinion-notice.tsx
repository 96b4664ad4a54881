import { getTranslations } from "next-intl/server";
import { assessmentPath } from "@/app/_assessment/paths";
import { Notice } from "@/app/_components/notice";
import type { AssessmentScope } from "@/lib/server/assessment/scope";
import { hasOpinions, listOpinions } from "@/lib/server/opinion/queries";

/** For the firm's pages: that a counsellor said something, and first of all that they sent the assessment back. */
export async function OpinionNotice({ scope }: { scope: AssessmentScope }) {
  if (scope.enteredById !== null || !(await hasOpinions(scope))) return null;
  const t = await getTranslations({ locale: scope.locale, namespace: "opinion.notice" });
  const returned = (await listOpinions(scope)).flatMap(({ agencyName, reviews: [newest] }) =>
    newest?.kind === "returned" ? [{ agencyName, ...newest }] : [],
  );
  return (
    <Notice>
      {returned.map(({ id, agencyName, comment }) => (
        <div key={id} className="mb-1">
          <p className="font-semibold">{t("returned", { agency: agencyName })}</p>
          <p className="whitespace-pre-line">{comment}</p>
        </div>
      ))}
      {returned.length === 0 && `${t("text")} `}
      <a href={assessmentPath(scope, "opinion")}>{t("read")}</a>
    </Notice>
  );
}
