import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { countToConfirm, findToConfirm } from "@/app/_again/load-carried";
import { loadAssessment } from "@/app/_assessment/load-assessment";
import { assessmentPath } from "@/app/_assessment/paths";
import { reviewAnswers } from "@/app/_assessment/review-answers";
import { SoFar } from "@/app/_assessment/so-far";
import { getViewSource } from "@/app/_assessment/view-section";
import { BackLink } from "@/app/_components/back-link";
import { ErrorSummary } from "@/app/_components/error-summary";
import { Notice } from "@/app/_components/notice";
import { AnswerList } from "./_answers/answer-list";
import { AnswerSummary } from "./_answers/answer-summary";

type CheckPageProps = PageProps<"/[locale]/assess/[assessmentId]/check">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("questionnaire.check");
  return { title: t("title") };
}

/** All answers once more before the result: what is missing, unknown or not counted stands apart. */
export default async function CheckPage({ params, searchParams }: CheckPageProps) {
  const loaded = await loadAssessment(params);
  const { scope, wording } = loaded;
  const { after } = await searchParams;
  const t = await getTranslations("questionnaire.check");
  const { sections, troubled, blank, unknown, ignored, count } = reviewAnswers(
    loaded,
    await getViewSource(loaded),
  );
  const again = await getTranslations("questionnaire.again.check");
  const carried = await findToConfirm(loaded);
  const waiting = loaded.sections.reduce(
    (sum, section) => sum + countToConfirm(loaded.edition, section, carried),
    0,
  );
  return (
    <>
      <BackLink href={assessmentPath(scope)}>
        {(await getTranslations("questionnaire.section"))("backOverview")}
      </BackLink>
      <SoFar loaded={loaded} after={typeof after === "string" ? after : undefined} />
      <h1 className="mt-3 text-display">{t("title")}</h1>
      <p className="mt-1 max-w-measure text-lead">{count === 0 ? t("nothing") : t("lead")}</p>
      {troubled.length > 0 && (
        <ErrorSummary
          title={t("troubled")}
          items={troubled.map(({ href, label, trouble }) => ({ href, label, text: trouble ?? "" }))}
        />
      )}
      {waiting > 0 && (
        <Notice>
          {again("waiting", { count: waiting })} <a href={assessmentPath(scope)}>{again("overview")}</a>
        </Notice>
      )}
      <div className="mt-2 max-w-measure">
        <AnswerList title={t("blank")} text={t("provisional")} answers={blank} />
        <AnswerList title={t("unknown")} text={t("provisional")} answers={unknown} />
        <AnswerList title={t("ignored")} text={t("ignoredText")} answers={ignored} />
      </div>
      {count > 0 && (
        <form method="post" action={assessmentPath(scope, "check/finish")} className="mt-3">
          <button type="submit" className="button w-full sm:w-fit">
            {t("submit")}
          </button>
          <p className="mt-1 max-w-measure text-note text-ink-soft">{t("submitNote")}</p>
        </form>
      )}
      <h2 className="mt-6 text-title">{t("all")}</h2>
      <div className="max-w-104">
        {sections.map(({ section, answers }) => (
          <section key={section.id} aria-labelledby={section.id} className="mt-3">
            <h3 id={section.id} className="border-b border-ink pb-0.5 text-lead">
              {wording.sections[section.id]?.title}
            </h3>
            <AnswerSummary answers={answers} />
          </section>
        ))}
      </div>
    </>
  );
}
