import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { showUnknown } from "@/app/_access/unknown";
import { loadAssessment } from "@/app/_assessment/load-assessment";
import { assessmentPath } from "@/app/_assessment/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("questionnaire.delete");
  return { title: t("title") };
}

/** The last question before everything is gone. */
export default async function DeletePage({ params }: PageProps<"/[locale]/assess/[assessmentId]/delete">) {
  const { scope } = await loadAssessment(params);
  if (scope.enteredById !== null) showUnknown(scope.locale);
  const t = await getTranslations("questionnaire.delete");
  return (
    <div className="prose">
      <h1 className="text-display">{t("title")}</h1>
      <p>{t("text")}</p>
      <form
        method="post"
        action={assessmentPath(scope, "delete/confirmed")}
        className="flex flex-wrap items-center gap-x-4 gap-y-1"
      >
        <button type="submit" className="button button-signal w-full sm:w-fit">
          {t("confirm")}
        </button>
        <a href={assessmentPath(scope)} className="inline-flex min-h-5.5 items-center">
          {t("cancel")}
        </a>
      </form>
    </div>
  );
}
