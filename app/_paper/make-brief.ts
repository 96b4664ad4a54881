import "server-only";
import type { BriefPart, BriefView } from "@/app/_brief/brief-view";
import { collectBytes, type Element, INK, openPdf, type Pdf } from "./sheet-of-paper";
import { write, writeHeading, writeList, writeRuns } from "./writing";

const SIZE = 9.5;

function writePart(pdf: Pdf, parent: Element, { title, lines, isNumbered, rest }: BriefPart, most: number) {
  const shown = lines.slice(0, most);
  writeHeading(pdf, parent, 3, title, 20);
  const entries = shown.map(({ strong, text }) => [
    ...(strong ? [{ face: "strong" as const, text: `${strong}: ` }] : []),
    { text: text || " " },
  ]);
  writeList(pdf, parent, entries, { size: SIZE, isNumbered });
  if (rest) write(pdf, parent, "P", rest, { size: SIZE, colour: INK.soft });
  pdf.y += 5;
}

/** Writes the brief with at most so many lines of each part. */
function writeBrief(view: BriefView, most: number) {
  const pdf = openPdf(view.title, view.subject, view.locale, view.day);
  const document = pdf.struct("Document");
  pdf.addStructure(document);
  const section = pdf.struct("Sect");
  document.add(section);
  pdf.outline.addItem(view.title);
  pdf.y = 44;
  writeHeading(pdf, section, 1, view.title);
  write(pdf, section, "P", view.of, { size: SIZE, colour: INK.soft, after: 8 });
  writeHeading(pdf, section, 3, view.stands.title);
  write(pdf, section, "P", view.stands.sentence, { face: "title", size: 12, after: 4 });
  for (const { name, value } of view.stands.facts) {
    const runs = [
      { text: `${name}: `, size: SIZE, colour: INK.soft },
      { text: value, size: SIZE, face: "strong" as const },
    ];
    writeRuns(pdf, section, "P", runs, { after: 1 });
  }
  pdf.y += 7;
  for (const part of view.parts) writePart(pdf, section, part, most);
  for (const sentence of view.leftOut) write(pdf, section, "P", sentence, { size: 8.5, colour: INK.soft });
  section.end();
  document.end();
  return pdf;
}

/** A brief as one tagged page: with as many lines of each part as it holds. */
export async function makeBrief(view: BriefView): Promise<Uint8Array<ArrayBuffer>> {
  for (let most = 6; ; most -= 1) {
    const pdf = writeBrief(view, most);
    if (pdf.bufferedPageRange().count > 1 && most > 1) continue;
    const bytes = collectBytes(pdf);
    pdf.end();
    return bytes;
  }
}
