import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { TextItem, TextMarkedContent } from "pdfjs-dist/types/src/display/api";
import { readAnswers } from "@/app/_results/example-view.test-data";
import type { Answers } from "@/lib/domain/assessment/answer";
import type { Journey } from "@/lib/domain/edition/schema";
import { makeReport } from "./make-report";

/** A node of the tags: an element with what it holds, or a piece of a page's content. */
export interface Tag {
  readonly role?: string;
  readonly alt?: string;
  readonly id?: string;
  readonly type?: string;
  readonly children?: readonly Tag[];
}

/** A stretch of text as it was drawn, with the tag of the content that it stands in; null outside of all. */
export interface Piece {
  readonly text: string;
  readonly mark: string | null;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PaperPage {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly tags: Tag;
  /** How many drawing operations stand outside of all marked content. */
  readonly unmarked: number;
  readonly links: readonly { readonly url?: string; readonly contentsObj?: { readonly str: string } }[];
}

const DRAWING = [OPS.showText, OPS.showSpacedText, OPS.constructPath, OPS.stroke, OPS.fill, OPS.fillStroke];
const OPENING = [OPS.beginMarkedContent, OPS.beginMarkedContentProps];

function countUnmarked(operators: readonly number[]): number {
  let depth = 0;
  let count = 0;
  for (const operator of operators) {
    if (OPENING.includes(operator)) depth += 1;
    else if (operator === OPS.endMarkedContent) depth -= 1;
    else if (depth === 0 && DRAWING.includes(operator)) count += 1;
  }
  return count;
}

/** The library's own type leaves out the tag. */
type Mark = TextMarkedContent & { readonly tag?: string };

function listPieces(items: readonly (TextItem | Mark)[]): Piece[] {
  const marks: string[] = [];
  return items.flatMap((item): Piece[] => {
    if ("str" in item) {
      const [left = 0, bottom = 0] = item.transform.slice(4) as number[];
      return [{ text: item.str, mark: marks.at(-1) ?? null, left, right: left + item.width, bottom }];
    }
    if (item.type === "endMarkedContent") marks.pop();
    else marks.push(item.tag === "Artifact" ? "Artifact" : (item.id ?? "untagged"));
    return [];
  });
}

/** The report of these answers, read as a machine reads it. */
export async function readReport(answers: Answers, journey: Journey = "full") {
  const reading = readAnswers(answers);
  const bytes = await makeReport({ reading, number: 1, journey });
  const raw = Buffer.from(bytes).toString("latin1");
  const pdf = await getDocument({ data: bytes, useSystemFonts: false, verbosity: 0 }).promise;
  const pages: PaperPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const pieces = listPieces(items);
    pages.push({
      text: pieces
        .map(({ text }) => text)
        .join(" ")
        .replaceAll(/\s+/g, " "),
      pieces,
      tags: (await page.getStructTree()) as Tag,
      unmarked: countUnmarked((await page.getOperatorList()).fnArray),
      links: await page.getAnnotations(),
    });
  }
  return { reading, pdf, pages, raw, text: pages.map(({ text }) => text).join(" ") };
}

/** All elements below a tag, in reading order, itself first. */
export function listTags(tag: Tag): Tag[] {
  return [...(tag.role ? [tag] : []), ...(tag.children ?? []).flatMap(listTags)];
}

/** The pieces of content below a tag, in reading order. */
export function listContent(tag: Tag): string[] {
  return (tag.children ?? []).flatMap((child) =>
    child.type === "content" ? [child.id ?? ""] : listContent(child),
  );
}
