import "server-only";
import {
  type Area,
  drawAside,
  drawRule,
  type Element,
  INK,
  isAtTop,
  keepEnd,
  keepRoom,
  type Pdf,
  type Style,
  setStyle,
  wholeWidth,
} from "./sheet-of-paper";

export interface Run extends Style {
  readonly text: string;
  /** The page on the web that it leads to. */
  readonly href?: string;
}

interface Placing {
  readonly area?: Area;
  /** Space below, in points. */
  readonly after?: number;
  /** Space below that must be left on the page too, for what this belongs to. */
  readonly room?: number;
}

/** A paragraph, heading or the like, under the parent in the document's outline of tags: runs of text in a row. */
export function writeRuns(
  pdf: Pdf,
  parent: Element,
  tag: string,
  runs: readonly Run[],
  { area = wholeWidth(pdf), after = 5, room = 0 }: Placing = {},
): void {
  const whole = keepEnd(runs.map(({ text }) => text).join(""));
  const [first] = runs;
  setStyle(pdf, runs.length === 1 ? (first ?? {}) : { ...first, face: "strong" });
  keepRoom(pdf, pdf.heightOfString(whole, { width: area.width }) + room);
  const top = pdf.y;
  const parts = runs.map((run, index) => {
    const isLast = index === runs.length - 1;
    const text = isLast ? keepEnd(run.text) : run.text;
    const options = { width: area.width, continued: !isLast, link: run.href ?? null };
    const writeRun = () => {
      setStyle(pdf, run.href ? { ...run, colour: INK.sea } : run);
      if (index === 0) pdf.text(text, area.left, top, options);
      else pdf.text(text, options);
    };
    return run.href ? pdf.struct("Link" as never, {}, writeRun) : writeRun;
  });
  parent.add(pdf.struct(tag as never, {}, parts as never));
  pdf.x = area.left;
  pdf.y += after;
}

/** The same in one style. */
export function write(
  pdf: Pdf,
  parent: Element,
  tag: string,
  text: string,
  { area, after, room, ...style }: Style & Placing = {},
): void {
  const placing = { ...(area && { area }), ...(after !== undefined && { after }), room: room ?? 0 };
  writeRuns(pdf, parent, tag, [{ ...style, text }], placing);
}

/** Characters from which the title of the document is set smaller: it must not take half of the page. */
const LONG_TITLE = 80;

const HEADINGS = {
  1: { face: "title", size: 22, after: 7 },
  2: { face: "title", size: 14, after: 5 },
  3: { face: "strong", size: 11, after: 2 },
} as const;

/** A heading, with a rule above those that part the page; what follows it stays with it. */
export function writeHeading(pdf: Pdf, parent: Element, level: 1 | 2 | 3, text: string, room = 60): void {
  const { face, size, after } = HEADINGS[level];
  if (level === 2) {
    pdf.y += isAtTop(pdf) ? 0 : 12;
    keepRoom(pdf, room + 40);
    if (!isAtTop(pdf)) {
      drawAside(pdf, () => drawRule(pdf, pdf.y, wholeWidth(pdf), INK.ink, 0.8));
      pdf.y += 8;
    }
  }
  const isLong = level === 1 && text.length > LONG_TITLE;
  write(pdf, parent, `H${level}`, text, { face, size: isLong ? 19 : size, after, room });
}

interface ListStyle extends Style {
  readonly area?: Area;
  /** Figures where the order matters, else a dash. */
  readonly isNumbered?: boolean;
}

const LABEL_WIDTH = 13;

/** A list, each entry with its mark. */
export function writeList(
  pdf: Pdf,
  parent: Element,
  entries: readonly (readonly Run[])[],
  { area = wholeWidth(pdf), isNumbered = false, ...style }: ListStyle = {},
): void {
  const list = pdf.struct("L");
  parent.add(list);
  const body = { left: area.left + LABEL_WIDTH, width: area.width - LABEL_WIDTH };
  for (const [index, runs] of entries.entries()) {
    setStyle(pdf, { ...style, face: "strong" });
    const text = keepEnd(runs.map((run) => run.text).join(""));
    keepRoom(pdf, pdf.heightOfString(text, { width: body.width }));
    const top = pdf.y;
    const item = pdf.struct("LI");
    list.add(item);
    item.add(
      pdf.struct("Lbl", {}, () => {
        setStyle(pdf, { ...style, colour: INK.sea });
        pdf.text(isNumbered ? `${index + 1}.` : "–", area.left, top, { lineBreak: false });
      }),
    );
    pdf.y = top;
    writeRuns(
      pdf,
      item,
      "LBody",
      runs.map((run) => ({ ...style, ...run })),
      { area: body, after: 2 },
    );
    item.end();
  }
  list.end();
  pdf.x = area.left;
  pdf.y += 3;
}
