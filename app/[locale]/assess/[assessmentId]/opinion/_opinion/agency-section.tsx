import { getTranslations } from "next-intl/server";
import { assessmentPath } from "@/app/_assessment/paths";
import { DisagreementText } from "@/app/_opinion/disagreement-text";
import type { ReadOpinion } from "@/app/_opinion/read-opinion";
import { ReviewState } from "@/app/_opinion/review-state";
import { ScoreTable } from "@/app/_opinion/score-table";
import { answerWords } from "@/app/_results/answer-words";
import { formatDay } from "@/app/_results/numbers";
import { labelOf } from "@/app/_results/reading";
import type { OwnAssessmentScope } from "@/lib/server/assessment/scope";
import { RemarkForm, type ReturnedRemark } from "./remark-form";

interface AgencySectionProps {
  readonly scope: OwnAssessmentScope;
  readonly read: ReadOpinion;
  readonly returned: ReturnedRemark | null;
}

type Part = AgencySectionProps;

/** Where the agency sees it otherwise, each with a way to accept it or to answer. */
async function Disagreements({ scope, read, returned }: Part) {
  const { said, opinion, current, words } = read;
  const t = await getTranslations("opinion.firm");
  const names = { firm: t("you"), counsellor: t("counsellor", { agency: said.agencyName }) };
  if (opinion.disagreements.length === 0) return null;
  return (
    <ol className="mt-3 border-t border-rule">
      {opinion.disagreements.map((disagreement) => {
        const { id } = disagreement;
        const rating = said.ratings.find(({ questionId }) => questionId === id);
        return (
          <li key={id} className="border-b border-rule py-2">
            <DisagreementText read={read} disagreement={disagreement} names={names}>
              <form method="post" action={assessmentPath(scope, "opinion/accept")} className="mt-1">
                <input type="hidden" name="rating" value={rating?.id} />
                <input type="hidden" name="base" value={current.revisions[id] ?? 0} />
                <button
                  type="submit"
                  className="button w-full sm:w-fit"
                  aria-label={t("acceptName", { label: labelOf(words, id) })}
                >
                  {t("accept")}
                </button>
              </form>
              <RemarkForm scope={scope} read={read} questionId={id} returned={returned} />
            </DisagreementText>
          </li>
        );
      })}
    </ol>
  );
}

/** Questions that the agency wrote about and on which nobody differs. */
async function OtherThreads({ scope, read, returned }: Part) {
  const differing = new Set(read.opinion.disagreements.map(({ id }) => id));
  const others = [...new Set(read.said.remarks.map(({ questionId }) => questionId))].filter(
    (id) => !differing.has(id),
  );
  if (others.length === 0) return null;
  const t = await getTranslations("opinion.firm");
  return (
    <>
      <h3 className="mt-3 text-lead">{t("threads")}</h3>
      <ul className="mt-1 border-t border-rule">
        {others.map((id) => (
          <li key={id} className="border-b border-rule py-2">
            <h4 className="font-sans font-semibold">{labelOf(read.words, id)}</h4>
            <RemarkForm scope={scope} read={read} questionId={id} returned={returned} />
          </li>
        ))}
      </ul>
    </>
  );
}

async function Accepted({ read: { said, words } }: { read: ReadOpinion }) {
  const accepted = said.ratings.filter(({ acceptedAt }) => acceptedAt !== null);
  if (accepted.length === 0) return null;
  const t = await getTranslations("opinion.firm");
  return (
    <>
      <h3 className="mt-3 text-lead">{t("acceptedTitle")}</h3>
      <ul className="dashes mt-0.5 max-w-measure">
        {accepted.map(({ id, questionId, value, acceptedAt }) => (
          <li key={id}>
            {t("acceptedOne", {
              label: labelOf(words, questionId),
              answer: answerWords(words, questionId, value),
              day: formatDay(words.locale, (acceptedAt ?? new Date(0)).toISOString().slice(0, 10)),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What one agency said of the firm's assessment. */
export async function AgencySection({ scope, read, returned }: AgencySectionProps) {
  const { said, opinion, current, words } = read;
  const t = await getTranslations("opinion");
  const [newest = null] = said.reviews;
  const heading = `agency-${said.agencyId}`;
  const agreed = said.ratings.length - opinion.disagreements.length;
  const heads = [t("firm.you"), t("firm.counsellor", { agency: said.agencyName })] as const;
  return (
    <section aria-labelledby={heading} className="mt-5 border-t border-ink pt-3">
      <h2 id={heading} className="text-title">
        {said.agencyName}
      </h2>
      {newest && (
        <div className="mt-0.5 mb-2">
          <ReviewState review={newest} revision={current.revision} locale={words.locale} />
        </div>
      )}
      {said.ratings.length > 0 && <ScoreTable read={read} heads={heads} />}
      <Disagreements scope={scope} read={read} returned={returned} />
      {agreed > 0 && <p className="mt-2">{t("firm.agree", { count: agreed })}</p>}
      <OtherThreads scope={scope} read={read} returned={returned} />
      <Accepted read={read} />
    </section>
  );
}
