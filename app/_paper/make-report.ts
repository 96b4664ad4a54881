import "server-only";
import { formatDay } from "@/app/_results/numbers";
import type { Reading } from "@/app/_results/reading";
import type { Journey } from "@/lib/domain/edition/schema";
import { writeAnnex } from "./annex";
import { openPdf, writeFeet } from "./sheet-of-paper";
import { writeSummary } from "./summary";

interface Report {
  readonly reading: Reading;
  /** Of the stored result. */
  readonly number: number;
  readonly journey: Journey;
}

/** A result as a document to carry along: two pages to read, then every answer with its weight and source. */
export async function makeReport({ reading, number, journey }: Report): Promise<Uint8Array<ArrayBuffer>> {
  const { result, t, locale } = reading;
  const title = t("paper.title", { number, day: formatDay(locale, result.asOf) });
  const pdf = openPdf(title, t("paper.subject"), locale, result.asOf);
  const chunks: Uint8Array[] = [];
  pdf.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  const done = new Promise<void>((resolve, reject) => {
    pdf.on("end", resolve);
    pdf.on("error", reject);
  });
  const document = pdf.struct("Document");
  pdf.addStructure(document);
  writeSummary(pdf, document, reading, number, journey);
  pdf.addPage();
  writeAnnex(pdf, document, reading);
  document.end();
  const isOpen = result.confidence !== "firm";
  writeFeet(pdf, isOpen ? t("paper.provisional") : title, (page, count) => t("paper.page", { page, count }));
  pdf.end();
  await done;
  return new Uint8Array(Buffer.concat(chunks));
}
