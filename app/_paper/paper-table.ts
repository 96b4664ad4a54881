import "server-only";
import {
  type Area,
  drawAside,
  drawRule,
  type Element,
  INK,
  keepEnd,
  keepRoom,
  type Pdf,
  setStyle,
  wholeWidth,
} from "./sheet-of-paper";

const PAD = 3;
const GAP = 12;
const SIZE = 9;
/** Of the figure beside which something is drawn. */
const FIGURE_WIDTH = 24;

interface Column {
  readonly head: string;
  /** Of the width of the table. */
  readonly share: number;
  readonly isNumber?: boolean;
  /** Repeats beside a figure what it says, such as a bar. */
  readonly draw?: (row: number, x: number, y: number, width: number) => void;
}

interface PaperTable {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  readonly area?: Area;
}

/** A table whose first column heads its rows. Its head is repeated on each page. */
export function writeTable(pdf: Pdf, parent: Element, table: PaperTable): void {
  const { columns, rows, area = wholeWidth(pdf) } = table;
  const starts = columns.map((_, index) =>
    columns.slice(0, index).reduce((x, { share }) => x + share * area.width, area.left),
  );
  const widths = columns.map(({ share }, index) =>
    index === columns.length - 1 ? share * area.width : share * area.width - GAP,
  );
  const heads = columns.map(({ head }) => head);

  function heightOf(cells: readonly string[], face: "text" | "strong"): number {
    setStyle(pdf, { face, size: SIZE });
    return Math.max(
      ...cells.map((cell, index) => pdf.heightOfString(keepEnd(cell), { width: widths[index] ?? 0 })),
    );
  }

  function writeCell(cell: string, index: number, top: number, face: "text" | "strong"): void {
    const { isNumber, draw } = columns[index] ?? {};
    const isFigure = draw !== undefined && face === "text";
    const width = isFigure ? FIGURE_WIDTH : (widths[index] ?? 0);
    const align = isNumber || isFigure ? "right" : "left";
    setStyle(pdf, { face, size: SIZE });
    pdf.text(keepEnd(cell), starts[index] ?? area.left, top, { width, align });
  }

  function addCell(row: Element, cell: string, index: number, top: number): void {
    const isHead = index === 0;
    const options = isHead ? { scope: "Row" } : {};
    const write = () => writeCell(cell, index, top, "text");
    row.add(pdf.struct((isHead ? "TH" : "TD") as never, options as never, write));
  }

  function writeHead(tableElement: Element | null): void {
    const top = pdf.y;
    const height = heightOf(heads, "strong");
    if (tableElement) {
      const row = pdf.struct("TR");
      tableElement.add(row);
      for (const [index, head] of heads.entries()) {
        const options = { scope: "Column" };
        row.add(pdf.struct("TH" as never, options as never, () => writeCell(head, index, top, "strong")));
      }
      row.end();
    } else {
      drawAside(
        pdf,
        () => {
          for (const [index, head] of heads.entries()) writeCell(head, index, top, "strong");
        },
        "Pagination",
      );
    }
    pdf.y = top + height + PAD;
    drawAside(pdf, () => drawRule(pdf, pdf.y, area, INK.ink));
    pdf.y += PAD;
  }

  const heights = rows.map((cells) => heightOf(cells, "text") + 2 * PAD);
  // No row stands alone, neither under the head nor on the next page.
  const roomFor = (index: number) =>
    (heights[index] ?? 0) + (index === rows.length - 2 ? (heights[index + 1] ?? 0) : 0);
  keepRoom(pdf, heightOf(heads, "strong") + 2 * PAD + (heights[0] ?? 0) + (heights[1] ?? 0));
  const element = pdf.struct("Table");
  parent.add(element);
  writeHead(element);
  for (const [number, cells] of rows.entries()) {
    if (keepRoom(pdf, roomFor(number))) writeHead(null);
    const top = pdf.y;
    const row = pdf.struct("TR");
    element.add(row);
    for (const [index, cell] of cells.entries()) addCell(row, cell, index, top);
    row.end();
    const end = top + (heights[number] ?? 0) - PAD;
    drawAside(pdf, () => {
      for (const [index, { draw }] of columns.entries()) {
        const left = (starts[index] ?? area.left) + FIGURE_WIDTH + 8;
        draw?.(number, left, top, (widths[index] ?? 0) - FIGURE_WIDTH - 8);
      }
      drawRule(pdf, end, area, INK.rule);
    });
    pdf.y = end + PAD;
  }
  element.end();
  pdf.x = area.left;
  pdf.y += 4;
}
