import { getTranslations } from "next-intl/server";
import { formatDay } from "@/app/_results/numbers";
import type { StoredReview } from "@/lib/server/opinion/queries";

interface ReviewStateProps {
  /** Null before there is one. */
  readonly review: StoredReview | null;
  /** The assessment's revision of now. */
  readonly revision: number;
  readonly locale: string;
}

/** What was decided, by whom and when, and whether the answers have moved on since. */
export async function ReviewState({ review, revision, locale }: ReviewStateProps) {
  const t = await getTranslations("opinion");
  if (!review) return <p>{t("review.state.none")}</p>;
  const { kind, comment, author, at, number } = review;
  const isDecided = kind !== "reverted";
  return (
    <>
      <p className={isDecided ? "font-semibold" : undefined}>
        {t(`review.state.${kind}`, {
          name: author ?? t("agenda.gone"),
          day: formatDay(locale, at.toISOString().slice(0, 10)),
          number,
        })}
      </p>
      {comment && (
        <p className="mt-0.5 max-w-measure whitespace-pre-line border-l-2 border-rule pl-1.5">{comment}</p>
      )}
      {isDecided && review.revision !== revision && <p className="text-note">{t("review.moved")}</p>}
    </>
  );
}
