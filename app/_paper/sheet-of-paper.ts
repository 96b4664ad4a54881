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
export type Face = keyof typeof FILES;

/** What is added to the height of a line, for each point of size: text needs air, titles hold together. */
const LEADING: Readonly<Record<Face, number>> = { text: 0.1, strong: 0.1, title: -0.16 };

/** The colours of the pages on screen, as ink. */
export const INK = {
  ink: "#17202a",
  soft: "#47515c",
  sea: "#11496b",
  band: "#b9d0e0",
  water: "#d9e6ef",
  signal: "#8c2f16",
  signalBand: "#ecd0c5",
  edge: "#7b8590",
  rule: "#c9c5bb",
  paper: "#ffffff",
} as const;

/** In points. The head and the foot of a page lie outside of its text. */
export const MARGIN = { top: 66, side: 56, bottom: 66 } as const;

export type Pdf = PDFKit.PDFDocument;
export type Element = PDFKit.PDFStructureElement;

/** Part of a page's width. */
export interface Area {
  readonly left: number;
  readonly width: number;
}

export interface Style {
  readonly face?: Face;
  readonly size?: number;
  readonly colour?: string;
}

const files = new Map<Face, Buffer>();

function readFont(face: Face): Buffer {
  const known = files.get(face) ?? readFileSync(path.join(FONTS, FILES[face]));
  files.set(face, known);
  return known;
}

/** Words as they are set in a face. Working one out takes longer than all else, and every report has the same ones. */
type SetWords = Record<string, unknown>;
const setWords = new Map<Face, SetWords>();
/** Answers are words too: beyond this all are forgotten. */
const MOST_WORDS = 20_000;

function keepSetWords(pdf: Pdf, face: Face): void {
  const known = setWords.get(face);
  const words = known && Object.keys(known).length < MOST_WORDS ? known : (Object.create(null) as SetWords);
  setWords.set(face, words);
  const { _font } = pdf.font(face) as unknown as { _font: { layoutCache: SetWords } };
  _font.layoutCache = words;
}

/** Each link says in words where it leads, as its tags must. */
function describeLinks(pdf: Pdf): void {
  const link = pdf.link.bind(pdf) as (...args: unknown[]) => Pdf;
  pdf.link = (x: number, y: number, width: number, height: number, url: unknown, options = {}) =>
    link(x, y, width, height, url, { ...options, Contents: new String(url) });
}

/** An empty document of A4 pages that says its language and its title, and whose every part will be tagged. */
export function openPdf(title: string, subject: string, lang: string, day: string): Pdf {
  const pdf = new PDFDocument({
    size: "A4",
    margins: { top: MARGIN.top, left: MARGIN.side, right: MARGIN.side, bottom: MARGIN.bottom },
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
  for (const face of Object.keys(FILES) as Face[]) {
    pdf.registerFont(face, readFont(face));
    keepSetWords(pdf, face);
  }
  describeLinks(pdf);
  return pdf;
}

/** What the document is written to, once it ends. */
export function collectBytes(pdf: Pdf): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  pdf.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    pdf.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
    pdf.on("error", reject);
  });
}

/** The width of the page between its margins. */
export function wholeWidth(pdf: Pdf): Area {
  return { left: MARGIN.side, width: pdf.page.width - 2 * MARGIN.side };
}

export function setStyle(pdf: Pdf, { face = "text", size = 10, colour = INK.ink }: Style): void {
  pdf
    .font(face)
    .fontSize(size)
    .fillColor(colour)
    .lineGap(LEADING[face] * size);
}

/** Text whose last word does not stand in a line of its own. */
export function keepEnd(text: string): string {
  return text.length > 24 ? text.replace(/ (\S{1,9})$/, "\u00A0$1") : text;
}

export function isAtTop(pdf: Pdf): boolean {
  return pdf.y <= MARGIN.top + 1;
}

/** Turns the page where less than this height is left on it. True if it did. */
export function keepRoom(pdf: Pdf, height: number): boolean {
  if (isAtTop(pdf) || pdf.y + height <= pdf.page.height - MARGIN.bottom) return false;
  pdf.addPage();
  return true;
}

/** What only looks like something: rules, bars, heads that are repeated. No reader is read it. */
export function drawAside(pdf: Pdf, draw: () => void, type: "Layout" | "Pagination" = "Layout"): void {
  pdf.markContent("Artifact", { type });
  draw();
  pdf.endMarkedContent();
}

export function drawRule(pdf: Pdf, y: number, { left, width }: Area, colour: string, weight = 0.5): void {
  pdf
    .moveTo(left, y)
    .lineTo(left + width, y)
    .lineWidth(weight)
    .stroke(colour);
}
