import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { LastTime } from "@/app/_again/last-time";
import { findSection } from "@/app/_assessment/find-section";
import { loadAssessment } from "@/app/_assessment/load-assessment";
import { assessmentPath } from "@/app/_assessment/paths";
import { SoFar } from "@/app/_assessment/so-far";
import { viewSection } from "@/app/_assessment/view-section";
import { BackLink } from "@/app/_components/back-link";
import { Notice } from "@/app/_components/notice";
import { ProgressRuler } from "@/app/_components/progress-ruler";
import { anchorOf } from "@/app/_questions/field-names";
import type { QuestionView } from "@/app/_questions/question-view";
import { SectionForm } from "@/app/_questions/section-form";
import { isBlank } from "@/lib/domain/assessment/answer";
import { SectionNav } from "./_section/section-nav";

type SectionPageProps = PageProps<"/[locale]/assess/[assessmentId]/[section]">;

async function loadSection(params: SectionPageProps["params"]) {
  const opened = await loadAssessment(params);
  const found = findSection(opened, (await params).section) ?? redirect(assessmentPath(opened.scope));
  const { loaded, section, index } = found;
  return { ...found, before: loaded.sections[index - 1], view: await viewSection(loaded, section) };
}

export async function generateMetadata({ params }: SectionPageProps): Promise<Metadata> {
  const { loaded, section, view } = await loadSection(params);
  const isTroubled = Object.values(view.fields).some(
    ({ trouble, other }) => trouble !== null || other !== null,
  );
  const title = `${loaded.wording.sections[section.id]?.title} – ${view.progress}`;
  return { title: isTroubled ? `${view.words.errors.prefix} ${title}` : title };
}

/** Questions of this page, each with the way to it. */
function AnchorList({ questions }: { questions: readonly QuestionView[] }) {
  return (
    <>
      {questions.map(({ id, label }, index) => (
        <span key={id}>
          {index > 0 && ", "}
          <a href={`#${anchorOf(id)}`}>{label}</a>
        </span>
      ))}
      .
    </>
  );
}

/** One section: about five questions, as a form that works without script. */
export default async function SectionPage({ params, searchParams }: SectionPageProps) {
  const { loaded, section, index, before, isStrategy, view } = await loadSection(params);
  const { scope, wording } = loaded;
  const { after, more, unread, kept, confirmed } = await searchParams;
  const t = await getTranslations("questionnaire.section");
  const again = await getTranslations("questionnaire.again.section");
  const open = view.questions.filter(
    ({ id, behind }) => behind === null && view.fields[id]?.isShown && isBlank(view.seen[id]?.value),
  );
  const words = wording.sections[section.id];
  const appeared = view.questions.filter(({ id }) => [more].flat().includes(id));
  return (
    <>
      <BackLink href={assessmentPath(scope, before?.id)}>
        {before ? t("back", { title: wording.sections[before.id]?.title ?? "" }) : t("backOverview")}
      </BackLink>
      <SoFar loaded={loaded} after={typeof after === "string" ? after : undefined} />
      {isStrategy && <p className="mt-3 -mb-3 text-note text-ink-soft">{t("strategy")}</p>}
      <h1 className="mt-3 text-display">{words?.title}</h1>
      <p className="mt-1 mb-3 max-w-measure text-ink-soft">{words?.intro}</p>
      {kept !== undefined && <Notice>{t("kept")}</Notice>}
      {unread !== undefined && <Notice>{t("unread")}</Notice>}
      {appeared.length > 0 && (
        <Notice>{t.rich("reread", { questions: () => <AnchorList questions={appeared} /> })}</Notice>
      )}
      {confirmed !== undefined && open.length > 0 && (
        <Notice>
          {again.rich("confirmed", {
            count: Number(confirmed) || 0,
            questions: () => <AnchorList questions={open} />,
          })}
        </Notice>
      )}
      <LastTime loaded={loaded} view={view} />
      <SectionForm section={view} ruler={<ProgressRuler number={index + 1} count={loaded.sections.length} />}>
        <SectionNav loaded={loaded} currentId={section.id} label={t("sections")} />
      </SectionForm>
    </>
  );
}
