import "server-only";
import { readFileSync } from "node:fs";
import path from "node:path";
import PDFDocument from "pdfkit";

const FONTS = path.join(process.cwd(), "node_modules", "@expo-google-fonts");
const FILES = {
  text: "source-sans-3/400Regular/SourceSans3_400Regular.ttf",
  strong: "source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf",
  title: "source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf",
} as const;
type Face = keyof typeof FILES;

/** The colours of the pages on screen, as ink. */
export const INK = {
  ink: "#17202a",
  soft: "#47515c",
  sea: "#11496b",
  band: "#b9d0e0",
  signal: "#8c2f16",
  rule: "#c9c5bb",
} as const;

const MARGIN = 56;
const FOOT = 40;

export type Pdf = PDFKit.PDFDocument;
export type Element = PDFKit.PDFStructureElement;

export interface Style {
  readonly face?: Face;
  readonly size?: number;
  readonly colour?: string;
  /** Space below, in points. */
  readonly after?: number;
}

const fonts = new Map<Face, Buffer>();

function readFont(face: Face): Buffer {
  const known = fonts.get(face) ?? readFileSync(path.join(FONTS, FILES[face]));
  fonts.set(face, known);
  return known;
}

/** An empty document of A4 pages that says its language and its title, and whose every part will be tagged. */
export function openPdf(title: string, subject: string, lang: string, day: string): Pdf {
  const pdf = new PDFDocument({
    size: "A4",
    margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: MARGIN + FOOT },
    bufferPages: true,
    tagged: true,
    displayTitle: true,
    lang,
    pdfVersion: "1.7",
    subset: "PDF/UA",
    // None by default: one that is the same as a registered font would be opened again at each use.
    font: null,
    info: { Title: title, Subject: subject, Author: "Seaworthy", CreationDate: new Date(day) },
  } as unknown as PDFKit.PDFDocumentOptions);
  for (const face of Object.keys(FILES) as Face[]) pdf.registerFont(face, readFont(face));
  return pdf;
}

export function widthOf(pdf: Pdf): number {
  return pdf.page.width - 2 * MARGIN;
}

export function setStyle(pdf: Pdf, { face = "text", size = 10.5, colour = INK.ink }: Style): void {
  pdf.font(face).fontSize(size).fillColor(colour);
}

/** Turns the page where less than this height is left on it. True if it did. */
export function keepRoom(pdf: Pdf, height: number): boolean {
  if (pdf.y + height <= pdf.page.height - MARGIN - FOOT) return false;
  pdf.addPage();
  return true;
}

/** What only looks like something: rules, bars, heads that are repeated. No reader is read it. */
export function drawAside(pdf: Pdf, draw: () => void, type: "Layout" | "Pagination" = "Layout"): void {
  pdf.markContent("Artifact", { type });
  draw();
  pdf.endMarkedContent();
}

/** A paragraph, heading or the like, under the parent in the document's outline of tags. */
export function write(pdf: Pdf, parent: Element, tag: string, text: string, style: Style = {}): void {
  setStyle(pdf, style);
  const { after = 6 } = style;
  keepRoom(pdf, pdf.heightOfString(text, { width: widthOf(pdf) }) + (tag.startsWith("H") ? 70 : 0));
  const top = pdf.y;
  parent.add(
    pdf.struct(tag as never, {}, () => {
      setStyle(pdf, style);
      pdf.text(text, MARGIN, top, { width: widthOf(pdf) });
    }),
  );
  pdf.x = MARGIN;
  pdf.y += after;
}

/** A heading with a rule above it. */
export function writeHeading(pdf: Pdf, parent: Element, level: 1 | 2 | 3, text: string): void {
  if (level === 2) {
    pdf.y += 8;
    keepRoom(pdf, 90);
    const { y } = pdf;
    drawAside(pdf, () => {
      pdf
        .moveTo(MARGIN, y)
        .lineTo(MARGIN + widthOf(pdf), y)
        .lineWidth(0.8)
        .stroke(INK.ink);
    });
    pdf.y = y + 6;
  }
  const size = { 1: 22, 2: 14, 3: 11 }[level];
  write(pdf, parent, `H${level}`, text, { face: level === 3 ? "strong" : "title", size, after: 4 });
}

/** A list with a dash before each entry. */
export function writeList(pdf: Pdf, parent: Element, entries: readonly string[]): void {
  const list = pdf.struct("L");
  parent.add(list);
  for (const entry of entries) {
    setStyle(pdf, {});
    const width = widthOf(pdf) - 12;
    keepRoom(pdf, pdf.heightOfString(entry, { width }));
    const top = pdf.y;
    drawAside(pdf, () => pdf.text("–", MARGIN, top));
    const item = pdf.struct("LI");
    list.add(item);
    item.add(pdf.struct("LBody", {}, () => pdf.text(entry, MARGIN + 12, top, { width })));
    item.end();
    pdf.x = MARGIN;
    pdf.y += 3;
  }
  list.end();
  pdf.y += 3;
}

/** Number and state at the foot of every page, once all pages are there. */
export function writeFeet(pdf: Pdf, left: string, sayPage: (page: number, count: number) => string): void {
  const { count } = pdf.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    pdf.switchToPage(index);
    // Below the margin pdfkit would turn the page.
    pdf.page.margins.bottom = 0;
    const y = pdf.page.height - MARGIN;
    drawAside(
      pdf,
      () => {
        pdf
          .moveTo(MARGIN, y - 8)
          .lineTo(MARGIN + widthOf(pdf), y - 8)
          .lineWidth(0.5)
          .stroke(INK.rule);
        setStyle(pdf, { size: 8.5, colour: INK.soft });
        pdf.text(left, MARGIN, y, { width: widthOf(pdf) - 90, lineBreak: false });
        pdf.text(sayPage(index + 1, count), MARGIN, y, {
          width: widthOf(pdf),
          align: "right",
          lineBreak: false,
        });
      },
      "Pagination",
    );
  }
}
