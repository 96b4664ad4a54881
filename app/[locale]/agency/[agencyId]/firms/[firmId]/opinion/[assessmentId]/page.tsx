import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { casePath } from "@/app/_cases/paths";
import { BackLink } from "@/app/_components/back-link";
import { ErrorSummary } from "@/app/_components/error-summary";
import { Notice } from "@/app/_components/notice";
import { findTyped } from "@/app/_forms/typed-form";
import { fieldOf, listRateableOf, readOpinionForm } from "@/app/_opinion/list-rateable";
import { ScoreTable } from "@/app/_opinion/score-table";
import { labelOf } from "@/app/_results/reading";
import { LONGEST_REASON } from "@/lib/domain/opinion/opinion-form";
import { LONGEST_COMMENT, readReview } from "@/lib/domain/opinion/review";
import { Agenda } from "./_opinion/agenda";
import { DimensionForm } from "./_opinion/dimension-form";
import { type LoadedOpinion, loadOpinion } from "./_opinion/load";
import { ReviewSection } from "./_opinion/review-section";

type OpinionPageProps = PageProps<"/[locale]/agency/[agencyId]/firms/[firmId]/opinion/[assessmentId]">;

export async function generateMetadata({ params }: OpinionPageProps): Promise<Metadata> {
  const { locale, agencyId, firmId, assessmentId } = await params;
  const { firmName } = await loadOpinion(locale, agencyId, firmId, assessmentId);
  const t = await getTranslations();
  return { title: t("opinion.caseTitle", { firm: firmName ?? t("case.unnamed") }) };
}

/** What stands against a form of ratings or a decision that was sent back, read again by the rules that refused it. */
async function readReturned({ read }: LoadedOpinion, typed: URLSearchParams) {
  const t = await getTranslations("opinion");
  const area = typed.get("area");
  const reading = area === null ? null : readOpinionForm(listRateableOf(read, area), typed);
  const troubles = reading?.ok === false ? reading.troubles : [];
  const decided = { kind: typed.get("kind") ?? "", comment: typed.get("comment") ?? "" };
  const review = typed.has("kind") ? readReview(decided, read.said.reviews[0]?.kind ?? null) : null;
  const reviewTrouble =
    review?.ok === false ? t(`problems.${review.problem}`, { most: LONGEST_COMMENT }) : undefined;
  const items = troubles.map(({ questionId, field, problem }) => ({
    href: `#${fieldOf(field, questionId)}`,
    label: labelOf(read.words, questionId),
    text: t(`problems.${problem}`, { most: LONGEST_REASON }),
  }));
  const decision = reviewTrouble
    ? [
        {
          href: typed.get("kind") === "returned" ? "#comment" : "#review",
          label: t("review.title"),
          text: reviewTrouble,
        },
      ]
    : [];
  return { area, troubles, comment: decided.comment, reviewTrouble, items: [...items, ...decision] };
}

/** The second opinion of a counsellor: side by side, what to talk about, and every scored answer to be rated. */
export default async function OpinionPage({ params, searchParams }: OpinionPageProps) {
  const { locale, agencyId, firmId, assessmentId } = await params;
  const loaded = await loadOpinion(locale, agencyId, firmId, assessmentId);
  const { read, firmName } = loaded;
  const { again, saved, same, stale } = await searchParams;
  const t = await getTranslations("opinion");
  const firm = firmName ?? (await getTranslations("case"))("unnamed");
  const typed = again === undefined ? new URLSearchParams() : await findTyped();
  const returned = await readReturned(loaded, typed);
  const { axes } = read.words.edition;
  const dimensions = [...axes.willingness, ...axes.ability].map(({ id }) => id);
  const names = read.words.wording.results.dimensions;
  const open = returned.area ?? [saved, same].flat().find((one) => one !== undefined);
  const doneArea = dimensions.find((id) => id === saved || id === same);
  const doneName = doneArea && (names[doneArea]?.name ?? doneArea);
  return (
    <>
      <BackLink href={casePath(loaded)}>{firm}</BackLink>
      <h1 className="text-display">{t("caseTitle", { firm })}</h1>
      {returned.items.length > 0 && <ErrorSummary title={t("problems.title")} items={returned.items} />}
      {doneName && <Notice>{t(doneArea === saved ? "saved" : "unchanged", { name: doneName })}</Notice>}
      {stale !== undefined && <Notice>{t("stale")}</Notice>}
      <p className="mt-1 max-w-measure">{t("caseLead")}</p>
      <section aria-labelledby="scores" className="mt-3">
        <h2 id="scores" className="text-title">
          {t("scores.title")}
        </h2>
        <ScoreTable read={read} heads={[t("scores.firm"), t("scores.counsellor")]} />
        {read.said.ratings.length === 0 && <p className="mt-1 text-note">{t("scores.none")}</p>}
      </section>
      <Agenda read={read} />
      <section aria-labelledby="items" className="mt-5 border-t border-ink pt-3 no-print">
        <h2 id="items" className="text-title">
          {t("items.title")}
        </h2>
        <p className="mt-0.5 max-w-measure">{t("items.text")}</p>
        <div className="mt-2 border-t border-rule">
          {dimensions.map((id) => (
            <DimensionForm
              key={id}
              loaded={loaded}
              dimension={id}
              isOpen={id === open}
              typed={id === returned.area ? typed : null}
              troubles={id === returned.area ? returned.troubles : []}
            />
          ))}
        </div>
      </section>
      <ReviewSection loaded={loaded} comment={returned.comment} trouble={returned.reviewTrouble} />
    </>
  );
}
