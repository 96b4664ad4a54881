import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BeginAgain } from "@/app/_again/begin-again";
import { countToConfirm, findToConfirm } from "@/app/_again/load-carried";
import { LookingBack } from "@/app/_again/looking-back";
import { loadAssessment } from "@/app/_assessment/load-assessment";
import { assessmentPath } from "@/app/_assessment/paths";
import { countAnswered } from "@/app/_assessment/section-questions";
import { Notice } from "@/app/_components/notice";
import { sharingPath } from "@/app/_consent/paths";
import { OpinionNotice } from "@/app/_opinion/opinion-notice";
import { ShareSection } from "@/app/_sharing/share-section";
import { listResults } from "@/lib/server/assessment/queries";
import { findNewerAssessment } from "@/lib/server/firm/look-again";
import { listFirmResults } from "@/lib/server/firm/results";
import { FirmLine } from "./_overview/firm-line";
import { PrivateLink } from "./_overview/private-link";
import { ResultList } from "./_overview/result-list";
import { SectionTable } from "./_overview/section-table";
import { StrategyPart } from "./_overview/strategy-part";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("questionnaire.overview");
  return { title: t("title") };
}

/** The assessment at a glance: what is answered, what comes next, how to come back, how to end it. */
export default async function OverviewPage({
  params,
  searchParams,
}: PageProps<"/[locale]/assess/[assessmentId]">) {
  const loaded = await loadAssessment(params);
  const { scope, edition, wording, sections, sheet, token } = loaded;
  const query = await searchParams;
  const { rotated, taken, ended } = query;
  const notice = taken !== undefined ? "taken" : rotated !== undefined ? "rotated" : null;
  const t = await getTranslations("questionnaire.overview");
  const again = await getTranslations("questionnaire.again.overview");
  const begin = await getTranslations("result.return.again");
  const journeyName = (await getTranslations("questionnaire.journey"))(scope.journey);
  const results = await listResults(scope);
  const firmResults = await listFirmResults(scope);
  const newer = await findNewerAssessment(scope);

  const waiting = await findToConfirm(loaded);
  const states = sections.map((section) => ({
    section,
    ...countAnswered(edition, sheet, section),
    toConfirm: countToConfirm(edition, section, waiting),
  }));
  const total = states.reduce((sum, state) => sum + state.total, 0);
  const answered = states.reduce((sum, state) => sum + state.answered, 0);
  const open = states.find((state) => state.answered < state.total);
  const openTitle = open ? (wording.sections[open.section.id]?.title ?? "") : "";
  const isQuick = scope.journey === "quick";
  return (
    <>
      <p className="text-note text-ink-soft">{journeyName}</p>
      <h1 className="text-display">{t("title")}</h1>
      {newer && (
        <Notice>
          {again("newer")} <a href={assessmentPath({ ...scope, id: newer })}>{again("openNewer")}</a>
        </Notice>
      )}
      <OpinionNotice scope={scope} />
      <p className="mt-1 text-lead">{open ? t("next.lead", { answered, total }) : t("next.done")}</p>
      <p className="mt-3">
        <a href={assessmentPath(scope, open?.section.id ?? "check")} className="button w-full sm:w-fit">
          {open ? t(answered === 0 ? "next.start" : "next.go-on", { title: openTitle }) : t("next.check")}
        </a>
      </p>
      {open && answered > 0 && (
        <p className="mt-1">
          <a href={assessmentPath(scope, "check")} className="inline-flex min-h-5.5 items-center">
            {t("next.check")}
          </a>
        </p>
      )}

      <LookingBack loaded={loaded} results={firmResults} query={query} />

      <div className="mt-5 grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-6 lg:grid-cols-[7fr_5fr]">
        <div>
          <section aria-labelledby="sections">
            <h2 id="sections" className="text-title">
              {t("sections")}
            </h2>
            <SectionTable loaded={loaded} states={states} />
            <form method="post" action={assessmentPath(scope, "journey")} className="mt-4 max-w-measure">
              <h3 className="text-lead">{t(isQuick ? "deepen.title" : "deepen.backTitle")}</h3>
              <p className="text-ink-soft">{t(isQuick ? "deepen.text" : "deepen.backText")}</p>
              <button
                type="submit"
                name="journey"
                value={isQuick ? "full" : "quick"}
                className={isQuick ? "button button-second mt-1.5 w-full sm:w-fit" : "button-quiet"}
              >
                {t(isQuick ? "deepen.button" : "deepen.backButton")}
              </button>
            </form>
          </section>
          <StrategyPart loaded={loaded} />
        </div>

        <div className="flex flex-col gap-5">
          {scope.enteredById === null && <PrivateLink scope={scope} token={token} notice={notice} />}

          {firmResults.length > 0 && (
            <section aria-labelledby="results">
              <h2 id="results" className="text-title">
                {t("results.title")}
              </h2>
              <ResultList scope={scope} wording={wording} results={firmResults} />
              {results.length > 0 && !newer && scope.enteredById === null && (
                <BeginAgain
                  action={assessmentPath(scope, "again")}
                  text={begin("text")}
                  button={begin("button")}
                />
              )}
            </section>
          )}

          {scope.enteredById === null && (
            <>
              <ShareSection scope={scope} results={results} hasEnded={ended !== undefined} />
              <FirmLine scope={scope} />
              <section aria-labelledby="agencies-title" id="agencies">
                <h2 id="agencies-title" className="text-title">
                  {t("agencies.title")}
                </h2>
                <p className="mt-1 text-ink-soft">{t("agencies.text")}</p>
                <a
                  href={sharingPath({ locale: scope.locale, firmId: scope.firmId })}
                  className="inline-flex min-h-5.5 items-center"
                >
                  {t("agencies.link")}
                </a>
              </section>
              <section aria-labelledby="delete">
                <h2 id="delete" className="text-title">
                  {t("delete.title")}
                </h2>
                <a href={assessmentPath(scope, "delete")} className="inline-flex min-h-5.5 items-center">
                  {t("delete.link")}
                </a>
              </section>
            </>
          )}
        </div>
      </div>
    </>
  );
}
