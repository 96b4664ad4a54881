import { listAnswerRows } from "@/app/_results/answer-rows";
import { sendResultFile } from "@/app/_results/send-file";
import { formatCsv } from "@/lib/domain/portable/format-csv";

const COLUMNS = ["id", "label", "answer", "level", "state", "weight", "source"] as const;

/** The answers of a stored result as a table, one row a question. */
export function GET(request: Request, context: RouteContext<"/[locale]/assess/[assessmentId]/result/csv">) {
  return sendResultFile(request, context, ({ reading }) => ({
    type: "text/csv; charset=utf-8; header=present",
    ending: "csv",
    body: formatCsv([
      COLUMNS,
      ...listAnswerRows(reading)
        .map((row) => ({ ...row, level: row.level?.value }))
        .map((row) => COLUMNS.map((column) => String(row[column] ?? ""))),
    ]),
  }));
}
