import { getTranslations } from "next-intl/server";
import { PageLinks } from "@/app/_agency/page-links";
import { type LineProblem, LONGEST } from "@/lib/domain/client-list/check-lines";

const LINES_A_PAGE = 100;

interface ProblemListProps {
  readonly problems: readonly LineProblem[];
  readonly here: string;
  /** From 1. */
  readonly page: number;
}

/** Every line that cannot be taken over: where, what stands there, and what to do. */
export async function ProblemList({ problems, here, page }: ProblemListProps) {
  const t = await getTranslations("agency.import");
  const lines = new Set(problems.map(({ line }) => line)).size;
  const shown = problems.slice((page - 1) * LINES_A_PAGE, page * LINES_A_PAGE);
  return (
    <section aria-labelledby="problems" className="mt-3 border-2 border-signal bg-signal-wash p-2 md:p-3">
      <h2 id="problems" className="text-lead">
        {t("preview.problems", { count: problems.length, lines })}
      </h2>
      <p className="mt-1 max-w-measure">{t("preview.problemsText")}</p>
      <ol className="mt-2 border-t border-ink text-note">
        {shown.map(({ line, column, reason, text }) => (
          <li
            key={`${line} ${column} ${reason}`}
            className="gap-x-2 border-b border-rule py-1 md:grid md:grid-cols-[5rem_8rem_1fr_2fr]"
          >
            <span className="figures font-semibold">
              {t("preview.line")} {line}
            </span>{" "}
            <span>{column ? t(`column.${column}`) : t("preview.whole")}</span>
            <span className="block wrap-anywhere text-ink-soft">
              {text === "" ? t("preview.empty") : `“${text}”`}
            </span>
            <span className="block">
              {t(`remedies.${reason}`, { longest: column ? LONGEST[column] : 0 })}
            </span>
          </li>
        ))}
      </ol>
      <PageLinks here={here} query={{}} page={page} size={LINES_A_PAGE} total={problems.length} />
    </section>
  );
}
