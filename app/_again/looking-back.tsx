import { getTranslations } from "next-intl/server";
import type { LoadedAssessment } from "@/app/_assessment/load-assessment";
import { assessmentPath } from "@/app/_assessment/paths";
import { formatDay } from "@/app/_results/numbers";
import { linkQuestions } from "@/app/_results/question-links";
import type { FirmResult } from "@/lib/server/firm/results";
import { findToConfirm, listOnceUnknown, loadCarried } from "./load-carried";
import { PromisedSteps } from "./promised-steps";

interface LookingBackProps {
  readonly loaded: LoadedAssessment;
  /** All results of the firm. */
  readonly results: readonly FirmResult[];
  /** Of the page. */
  readonly query: Readonly<Record<string, string | string[] | undefined>>;
}

/** What an assessment was begun from, and what to settle first: what was not known then. Until it has a result. */
export async function LookingBack({ loaded, results, query }: LookingBackProps) {
  const { scope, edition, wording } = loaded;
  const carried = await loadCarried(scope);
  const isFinished = results.some(({ assessmentId }) => assessmentId === scope.id);
  if (!carried || isFinished) return null;
  const t = await getTranslations({ locale: scope.locale, namespace: "questionnaire.again.overview" });
  const earlier = results.find(({ id }) => id === scope.startedFromId);
  const hrefOf = linkQuestions(edition, scope, scope.journey);
  const waiting = await findToConfirm(loaded);
  const unknown = listOnceUnknown(carried).flatMap((id) => {
    const href = hrefOf(id);
    return href && waiting.has(id) ? [{ id, href, label: wording.questions[id]?.label ?? id }] : [];
  });
  return (
    <section aria-labelledby="looking-back" className="mt-4 max-w-measure border-l-4 border-sea pl-2">
      <h2 id="looking-back" className="text-lead">
        {t("title", { day: formatDay(scope.locale, carried.day) })}
      </h2>
      <p className="mt-0.5">{t("text")}</p>
      {earlier && (
        <p className="mt-0.5">
          <a
            href={assessmentPath(
              { ...scope, id: earlier.assessmentId },
              `result/${earlier.numberInAssessment}`,
            )}
          >
            {t("earlier")}
          </a>
        </p>
      )}
      {unknown.length > 0 && (
        <>
          <h3 className="mt-2 font-sans text-body">{t("unknown")}</h3>
          <p className="text-note text-ink-soft">{t("unknownText")}</p>
          <ul className="mt-0.5 text-note sm:columns-2 sm:gap-4">
            {unknown.map(({ id, href, label }) => (
              <li key={id}>
                <a href={href} className="flex min-h-5.5 items-center md:min-h-4">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <PromisedSteps scope={scope} query={query} />
    </section>
  );
}
