import { getTranslations } from "next-intl/server";
import type { LoadedAssessment } from "@/app/_assessment/load-assessment";
import { assessmentPath } from "@/app/_assessment/paths";
import type { Section } from "@/lib/domain/edition/schema";

export interface SectionState {
  readonly section: Section;
  readonly answered: number;
  readonly total: number;
  /** Answers of last time that wait to be confirmed. */
  readonly toConfirm: number;
}

interface SectionTableProps {
  readonly loaded: LoadedAssessment;
  readonly states: readonly SectionState[];
}

/** Every section with its state in words. */
export async function SectionTable({ loaded, states }: SectionTableProps) {
  const { scope, wording } = loaded;
  const t = await getTranslations("questionnaire.overview.state");
  const again = await getTranslations("questionnaire.again.overview");
  return (
    <ol className="mt-1 border-t border-ink">
      {states.map(({ section, answered, total, toConfirm }, index) => {
        const state = answered === 0 ? "empty" : answered < total ? "some" : "all";
        const said = answered === 0 && toConfirm > 0 ? [] : [t(state, { answered, total })];
        const waiting = toConfirm > 0 ? [again("toConfirm", { count: toConfirm })] : [];
        return (
          <li key={section.id} className="flex flex-wrap items-baseline gap-x-2 border-b border-rule">
            <span aria-hidden="true" className="figures w-3 flex-none text-end text-note text-ink-soft">
              {index + 1}
            </span>
            <a href={assessmentPath(scope, section.id)} className="flex min-h-5.5 grow basis-20 items-center">
              {wording.sections[section.id]?.title}
            </a>
            <span
              className={`figures text-end text-note ${state === "all" ? "font-semibold" : "text-ink-soft"}`}
            >
              {[...said, ...waiting].join(", ")}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
