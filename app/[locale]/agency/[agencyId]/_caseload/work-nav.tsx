import { getTranslations } from "next-intl/server";
import { caseloadPath } from "@/app/_cases/paths";
import { changeWork } from "@/lib/domain/portfolio/caseload-view";
import { PORTFOLIO_THRESHOLDS } from "@/lib/domain/portfolio/thresholds";
import { WORK_GROUPS } from "@/lib/domain/portfolio/work";
import type { LoadedCaseload } from "./load";

/** The groups of work with how many firms each has, and what the chosen one means. */
export async function WorkNav({ loaded }: { loaded: LoadedCaseload }) {
  const { view, found } = loaded;
  const t = await getTranslations("caseload");
  const { stalledDays, drop } = PORTFOLIO_THRESHOLDS;
  return (
    <>
      <nav aria-label={t("work.label")} className="mt-2 no-print">
        <ul className="work-groups">
          {([...WORK_GROUPS, null] as const).map((work) => {
            const group = work ?? "all";
            return (
              <li key={group}>
                <a
                  href={caseloadPath(loaded, changeWork(view, work))}
                  aria-current={view.work === work ? "page" : undefined}
                >
                  {t(`work.${group}`)} <span className="work-count">{found.counts[group]}</span>
                </a>
              </li>
            );
          })}
        </ul>
      </nav>
      <p className="mt-1.5 max-w-measure text-note text-ink-soft">
        {t(`workTexts.${view.work ?? "all"}`, { days: stalledDays.value, points: drop.value })}
      </p>
    </>
  );
}
