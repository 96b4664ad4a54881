import "server-only";
import { drawAside, type Element, INK, keepRoom, type Pdf, setStyle, widthOf } from "./sheet-of-paper";

const PAD = 3;
const GAP = 10;
const SIZE = 9;

interface Column {
  readonly head: string;
  /** Of the width of the page. */
  readonly share: number;
  readonly isNumber?: boolean;
}

/** Draws something into a cell that repeats what another cell says, such as a bar. */
export type CellDrawing = (row: number, x: number, y: number, width: number) => void;

interface PaperTable {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  /** For the last column, in place of text. */
  readonly draw?: CellDrawing;
}

/** A table whose first column heads its rows. Its head is repeated on each page. */
export function writeTable(pdf: Pdf, parent: Element, { columns, rows, draw }: PaperTable): void {
  const left = pdf.page.margins.left;
  const widths = columns.map(({ share }) => share * widthOf(pdf) - GAP);
  const starts = columns.map((_, index) =>
    columns.slice(0, index).reduce((x, { share }) => x + share * widthOf(pdf), left),
  );
  const heads = columns.map(({ head }) => head);

  function heightOf(cells: readonly string[], face: "text" | "strong"): number {
    setStyle(pdf, { face, size: SIZE });
    return Math.max(...cells.map((cell, index) => pdf.heightOfString(cell, { width: widths[index] ?? 0 })));
  }

  function rule(y: number, colour: string): void {
    drawAside(pdf, () => {
      pdf
        .moveTo(left, y)
        .lineTo(left + widthOf(pdf), y)
        .lineWidth(0.5)
        .stroke(colour);
    });
  }

  function writeCell(cells: readonly string[], index: number, top: number, face: "text" | "strong"): void {
    setStyle(pdf, { face, size: SIZE });
    const align = columns[index]?.isNumber ? "right" : "left";
    pdf.text(cells[index] ?? "", starts[index] ?? left, top, { width: widths[index] ?? 0, align });
  }

  function writeHead(table: Element | null): void {
    const top = pdf.y;
    const height = heightOf(heads, "strong");
    if (table) {
      const row = pdf.struct("TR");
      table.add(row);
      for (const index of heads.keys()) {
        const options = { scope: "Column" };
        row.add(pdf.struct("TH" as never, options as never, () => writeCell(heads, index, top, "strong")));
      }
      row.end();
    } else {
      drawAside(
        pdf,
        () => {
          for (const index of heads.keys()) writeCell(heads, index, top, "strong");
        },
        "Pagination",
      );
    }
    pdf.y = top + height + PAD;
    rule(pdf.y, INK.ink);
    pdf.y += PAD;
  }

  keepRoom(pdf, 60);
  const table = pdf.struct("Table");
  parent.add(table);
  writeHead(table);
  for (const [number, cells] of rows.entries()) {
    const height = Math.max(heightOf(cells, "text"), draw ? 14 : 0);
    if (keepRoom(pdf, height + 2 * PAD)) writeHead(null);
    const top = pdf.y;
    const row = pdf.struct("TR");
    table.add(row);
    for (const index of columns.keys()) {
      const options = index === 0 ? { scope: "Row" } : {};
      const tag = index === 0 ? "TH" : "TD";
      row.add(pdf.struct(tag as never, options as never, () => writeCell(cells, index, top, "text")));
    }
    row.end();
    drawAside(pdf, () => draw?.(number, starts.at(-1) ?? left, top, widths.at(-1) ?? 0));
    pdf.y = top + height + PAD;
    rule(pdf.y, INK.rule);
    pdf.y += PAD;
  }
  table.end();
  pdf.x = left;
  pdf.y += 6;
}
