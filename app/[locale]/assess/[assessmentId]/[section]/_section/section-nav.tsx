import type { LoadedAssessment } from "@/app/_assessment/load-assessment";
import { assessmentPath } from "@/app/_assessment/paths";
import { countAnswered } from "@/app/_assessment/section-questions";

interface SectionNavProps {
  readonly loaded: LoadedAssessment;
  readonly currentId: string;
  readonly label: string;
}

/** The sections beside the page, where the window is wide enough: where one is, and what is behind and ahead. */
export function SectionNav({ loaded, currentId, label }: SectionNavProps) {
  const { scope, edition, wording, sections, sheet } = loaded;
  return (
    <nav aria-label={label} className="sticky top-8 hidden self-start text-note lg:block">
      <ol className="border-l border-rule">
        {sections.map((section) => {
          const { answered, total } = countAnswered(edition, sheet, section);
          const isCurrent = section.id === currentId;
          return (
            <li key={section.id}>
              <a
                href={assessmentPath(scope, section.id)}
                aria-current={isCurrent ? "page" : undefined}
                className={`-ml-px flex items-baseline justify-between gap-2 border-l-2 py-0.5 pl-1.5 no-underline hover:underline ${
                  isCurrent ? "border-sea font-semibold text-ink" : "border-transparent text-ink-soft"
                }`}
              >
                <span>{wording.sections[section.id]?.title}</span>
                {!isCurrent && (
                  <span className="figures flex-none">
                    {answered}/{total}
                  </span>
                )}
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
