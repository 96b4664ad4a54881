import { getTranslations } from "next-intl/server";
import { PageLinks } from "@/app/_agency/page-links";
import { WideTable } from "@/app/_charts/wide-table";
import { type LineProblem, LONGEST } from "@/lib/domain/client-list/check-lines";

const LINES_A_PAGE = 100;

interface ProblemTableProps {
  readonly problems: readonly LineProblem[];
  readonly here: string;
  /** From 1. */
  readonly page: number;
}

/** Every line that cannot be taken over: where, what stands there, and what to do. */
export async function ProblemTable({ problems, here, page }: ProblemTableProps) {
  const t = await getTranslations("agency.import");
  const lines = new Set(problems.map(({ line }) => line)).size;
  const shown = problems.slice((page - 1) * LINES_A_PAGE, page * LINES_A_PAGE);
  return (
    <section aria-labelledby="problems" className="mt-3 border-2 border-signal bg-signal-wash p-2 md:p-3">
      <h2 id="problems" className="text-lead">
        {t("preview.problems", { count: problems.length, lines })}
      </h2>
      <p className="mt-1 max-w-measure">{t("preview.problemsText")}</p>
      <WideTable caption={t("preview.problems", { count: problems.length, lines })}>
        <thead>
          <tr>
            <th scope="col" className="number">
              {t("preview.line")}
            </th>
            <th scope="col">{t("preview.column")}</th>
            <th scope="col">{t("preview.found")}</th>
            <th scope="col">{t("preview.remedy")}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ line, column, reason, text }) => (
            <tr key={`${line} ${column} ${reason}`}>
              <th scope="row" className="number">
                {line}
              </th>
              <td>{column ? t(`column.${column}`) : t("preview.whole")}</td>
              <td className="wrap-anywhere">
                {text === "" ? <span className="text-ink-soft">{t("preview.empty")}</span> : text}
              </td>
              <td>{t(`remedies.${reason}`, { longest: column ? LONGEST[column] : 0 })}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
      <PageLinks here={here} query={{}} page={page} size={LINES_A_PAGE} total={problems.length} />
    </section>
  );
}
