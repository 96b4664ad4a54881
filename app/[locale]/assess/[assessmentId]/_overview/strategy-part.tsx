import { getTranslations } from "next-intl/server";
import { countToConfirm, findToConfirm } from "@/app/_again/load-carried";
import type { LoadedAssessment } from "@/app/_assessment/load-assessment";
import { assessmentPath } from "@/app/_assessment/paths";
import { countAnswered } from "@/app/_assessment/section-questions";
import { Fold } from "@/app/_components/fold";
import { SectionTable } from "./section-table";

/** The optional part on where and how to go abroad: how far it is, the way in, and what it says so far. */
export async function StrategyPart({ loaded }: { loaded: LoadedAssessment }) {
  const { scope, edition, wording, sheet } = loaded;
  const t = await getTranslations("questionnaire.overview.strategy");
  const { strategy } = edition.data.sections;
  const waiting = await findToConfirm(loaded);
  const states = strategy.map((section) => ({
    section,
    ...countAnswered(edition, sheet, section),
    toConfirm: countToConfirm(edition, section, waiting),
  }));
  const total = states.reduce((sum, state) => sum + state.total, 0);
  const answered = states.reduce((sum, state) => sum + state.answered, 0);
  const open = states.find((state) => state.answered < state.total);
  const title = open ? (wording.sections[open.section.id]?.title ?? "") : "";
  return (
    <section aria-labelledby="strategy" className="mt-5 max-w-measure">
      <h2 id="strategy" className="text-title">
        {t("title")}
      </h2>
      <p className="mt-1 text-ink-soft">{t(answered === 0 ? "text" : "progress", { answered, total })}</p>
      <p className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1">
        {open && (
          <a href={assessmentPath(scope, open.section.id)} className="button button-second w-full sm:w-fit">
            {t(answered === 0 ? "start" : "go-on", { title })}
          </a>
        )}
        {answered > 0 && (
          <a href={assessmentPath(scope, "strategy")} className="inline-flex min-h-5.5 items-center">
            {t("read")}
          </a>
        )}
      </p>
      <Fold summary={t("sections", { count: strategy.length })}>
        <SectionTable loaded={loaded} states={states} />
      </Fold>
    </section>
  );
}
