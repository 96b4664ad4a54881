import "server-only";
import { drawAside, drawRule, INK, MARGIN, type Pdf, setStyle, wholeWidth } from "./sheet-of-paper";

interface RunningHeads {
  readonly title: string;
  /** What holds of the whole document and must be seen on each of its pages; null if nothing does. */
  readonly state: string | null;
  /** The first page has a head of its own. */
  readonly partOf: (page: number) => string;
  readonly sayPage: (page: number, count: number) => string;
}

const HEAD = 36;

/** Head and foot of every page, once all pages are there. */
export function writeRunningHeads(pdf: Pdf, { title, state, partOf, sayPage }: RunningHeads): void {
  const { count } = pdf.bufferedPageRange();
  const area = wholeWidth(pdf);
  for (let page = 1; page <= count; page += 1) {
    pdf.switchToPage(page - 1);
    // Outside of the margins pdfkit would turn the page.
    pdf.page.margins.bottom = 0;
    // Readers go through links in the order of the tags.
    (pdf.page.dictionary.data as { Tabs?: string }).Tabs = "S";
    const foot = pdf.page.height - MARGIN.bottom + 18;
    const place = (text: string, y: number, align: "left" | "right") =>
      pdf.text(text, area.left, y, { width: area.width, align, lineBreak: false });
    drawAside(
      pdf,
      () => {
        if (page > 1) {
          setStyle(pdf, { size: 8.5, colour: INK.soft });
          place(title, HEAD, "left");
          place(partOf(page), HEAD, "right");
          drawRule(pdf, HEAD + 16, area, INK.rule);
        }
        drawRule(pdf, foot, area, INK.rule);
        if (state !== null) {
          setStyle(pdf, { face: "strong", size: 8.5, colour: INK.signal });
          place(state, foot + 7, "left");
        }
        setStyle(pdf, { size: 8.5, colour: INK.soft });
        place(sayPage(page, count), foot + 7, "right");
      },
      "Pagination",
    );
  }
}
