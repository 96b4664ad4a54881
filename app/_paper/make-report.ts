import "server-only";
import { findGuidance } from "@/app/_results/guidance";
import { formatDay } from "@/app/_results/numbers";
import { writeAnnex } from "./annex";
import { writeRunningHeads } from "./running-heads";
import { collectBytes, openPdf } from "./sheet-of-paper";
import { type Detail, writeSecondPage } from "./steps";
import { type SummaryOf, writeFirstPage } from "./summary";
import { sayUnfinished } from "./unfinished";

/** How many gaps are told with their first step: from as many as the first page can hold to what it holds in any case. */
const GAPS = [5, 4, 3, 2, 1, 0] as const;

/** The same for the second page. */
const DETAILS: readonly Detail[] = [
  { reasons: 3, steps: 5, recommendations: 8 },
  { reasons: 3, steps: 4, recommendations: 6 },
  { reasons: 2, steps: 4, recommendations: 5 },
  { reasons: 2, steps: 3, recommendations: 5 },
  { reasons: 1, steps: 2, recommendations: 4 },
  { reasons: 1, steps: 1, recommendations: 2 },
];

/** The two pages that are read, each in the most detail that fits on it. */
function writeSummary(summary: SummaryOf, title: string) {
  const { reading } = summary;
  const guidance = findGuidance(reading);
  const [gaps, details] = [[...GAPS], [...DETAILS]];
  for (;;) {
    const pdf = openPdf(title, reading.t("paper.subject"), reading.locale, reading.result.asOf);
    const document = pdf.struct("Document");
    pdf.addStructure(document);
    const section = pdf.struct("Sect");
    document.add(section);
    pdf.outline.addItem(reading.t("paper.summary"));
    const pagesSoFar = () => pdf.bufferedPageRange().count;
    writeFirstPage(pdf, section, summary, gaps[0] ?? 0);
    const isFirstLong = pagesSoFar() > 1 && gaps.length > 1;
    pdf.addPage();
    const before = pagesSoFar();
    const [detail] = details;
    if (detail) writeSecondPage(pdf, section, { reading, guidance, detail });
    const isSecondLong = pagesSoFar() > before && details.length > 1;
    section.end();
    if (!isFirstLong && !isSecondLong) return { pdf, document };
    if (isFirstLong) gaps.shift();
    if (isSecondLong) details.shift();
  }
}

/** A result as a document to carry along: two pages to read, then every answer with its weight and source. */
export async function makeReport(summary: SummaryOf): Promise<Uint8Array<ArrayBuffer>> {
  const { reading, number, journey } = summary;
  const { result, t, locale } = reading;
  const title = t("paper.title", { number, day: formatDay(locale, result.asOf) });
  const { pdf, document } = writeSummary(summary, title);
  const bytes = collectBytes(pdf);
  const summaryPages = pdf.bufferedPageRange().count;
  pdf.addPage();
  pdf.outline.addItem(t("paper.annex"));
  writeAnnex(pdf, document, reading);
  document.end();
  writeRunningHeads(pdf, {
    title,
    state: sayUnfinished(reading, journey),
    partOf: (page) => t(page > summaryPages ? "paper.annexShort" : "paper.summary"),
    sayPage: (page, count) => t("paper.page", { page, count }),
  });
  pdf.end();
  return bytes;
}
