import { getTranslations } from "next-intl/server";
import { Fold } from "@/app/_components/fold";
import { FormField } from "@/app/_forms/form-field";
import { opinionPath } from "@/app/_opinion/paths";
import { ReviewState } from "@/app/_opinion/review-state";
import { LONGEST_COMMENT, listReviewKinds } from "@/lib/domain/opinion/review";
import type { LoadedOpinion } from "./load";

interface ReviewSectionProps {
  readonly loaded: LoadedOpinion;
  /** What was typed and what is wrong with it, if the form was sent back. */
  readonly comment: string;
  readonly trouble: string | undefined;
}

/** What the agency decided about the assessment, and what it can decide next. */
export async function ReviewSection({ loaded, comment, trouble }: ReviewSectionProps) {
  const { read, locale, assessmentId } = loaded;
  const [newest = null, ...earlier] = read.said.reviews;
  const { revision } = read.current;
  const t = await getTranslations("opinion.review");
  const kinds = listReviewKinds(newest?.kind ?? null);
  const isOpen = kinds.includes("returned");
  return (
    <section aria-labelledby="review" className="mt-5 border-t border-ink pt-3">
      <h2 id="review" className="text-title">
        {t("title")}
      </h2>
      <div className="mt-0.5">
        <ReviewState review={newest} revision={revision} locale={locale} />
      </div>
      <form
        method="post"
        action={opinionPath(loaded, assessmentId, "review")}
        noValidate
        className="no-print"
      >
        {isOpen && (
          <FormField
            name="comment"
            label={t("comment")}
            hint={t("commentHint")}
            trouble={trouble}
            input={(attributes) => (
              <textarea {...attributes} rows={3} maxLength={LONGEST_COMMENT} defaultValue={comment} />
            )}
          />
        )}
        <div className="mt-2 flex flex-wrap gap-2">
          {kinds.map((kind) => (
            <button
              key={kind}
              type="submit"
              name="kind"
              value={kind}
              className={`button w-full sm:w-fit ${kind === "validated" ? "" : "button-second"}`}
            >
              {t(kind)}
            </button>
          ))}
        </div>
      </form>
      {earlier.length > 0 && (
        <Fold summary={t("history")} className="mt-2">
          <ol>
            {earlier.map((review) => (
              <li key={review.id} className="mt-1">
                <ReviewState review={review} revision={review.revision} locale={locale} />
              </li>
            ))}
          </ol>
        </Fold>
      )}
    </section>
  );
}
