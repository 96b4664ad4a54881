import { getTranslations } from "next-intl/server";
import { type Addressed, assessmentPath } from "@/app/_assessment/paths";
import { formatDay } from "@/app/_results/numbers";
import type { Wording } from "@/lib/content/wording-files";
import type { FirmResult } from "@/lib/server/firm/results";

interface ResultListProps {
  readonly scope: Addressed;
  readonly wording: Wording;
  /** All results of the firm, the oldest first. */
  readonly results: readonly FirmResult[];
}

/** What the firm has found so far, the newest first, and the way to what changed between two of them. */
export async function ResultList({ scope, wording, results }: ResultListProps) {
  const t = await getTranslations("questionnaire.overview.results");
  return (
    <>
      <ul className="mt-1">
        {results.toReversed().map(({ id, assessmentId, numberInAssessment, asOf, band }) => (
          <li key={id} className="border-b border-rule">
            <a
              href={assessmentPath({ ...scope, id: assessmentId }, `result/${numberInAssessment}`)}
              className="flex min-h-5.5 items-center"
            >
              {t("item", {
                day: formatDay(scope.locale, asOf),
                band: wording.results["band-names"][band],
              })}
            </a>
          </li>
        ))}
      </ul>
      {results.length > 1 && (
        <p>
          <a href={assessmentPath(scope, "changes")} className="inline-flex min-h-5.5 items-center">
            {t("changes")}
          </a>
        </p>
      )}
    </>
  );
}
