import { getTranslations } from "next-intl/server";
import { agencyPath } from "@/app/_access/paths";
import { findAssessment } from "@/app/_assessment/load-assessment";

/** Reminds a counsellor on every page that the answers are those of a firm that has not confirmed them yet. */
export default async function AssessmentLayout({
  children,
  params,
}: LayoutProps<"/[locale]/assess/[assessmentId]">) {
  const { locale, assessmentId } = await params;
  const found = await findAssessment(assessmentId);
  if (found?.scope.enteredById == null) return children;
  const t = await getTranslations("agency.meetings.around");
  return (
    <>
      <p className="no-print mb-3 border-l-4 border-sea bg-sea-wash px-2 py-1 text-note">
        {t("text")}{" "}
        <a href={agencyPath({ locale, agencyId: found.scope.agencyId }, "meetings")}>{t("link")}</a>
      </p>
      {children}
    </>
  );
}
