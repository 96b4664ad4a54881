import "server-only";
import type { Score } from "@/lib/domain/scoring/score";
import { INK, type Pdf } from "./sheet-of-paper";

interface Strip {
  readonly score: Score;
  readonly limits: readonly number[];
  /** The firm as it stands, or what it feels. */
  readonly mark: "firm" | "felt";
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A disc cut by its line. */
export function drawMark(pdf: Pdf, x: number, y: number, size: number): void {
  const weight = size * 0.45;
  pdf.circle(x, y, size).lineWidth(weight).fillAndStroke(INK.paper, INK.sea);
  pdf
    .moveTo(x - 1.75 * size, y)
    .lineTo(x + 1.75 * size, y)
    .lineWidth(weight)
    .stroke(INK.sea);
}

function drawDiamond(pdf: Pdf, x: number, y: number, size: number): void {
  pdf
    .moveTo(x, y - size)
    .lineTo(x + size, y)
    .lineTo(x, y + size)
    .lineTo(x - size, y)
    .fill(INK.signal);
}

/** A score on a line from 0 to 100, with its range. What stands beside it says the same in figures. */
export function drawStrip(pdf: Pdf, { score: { score, low, high }, limits, mark, x, y, width }: Strip): void {
  if (low === null || high === null) return;
  const at = (value: number) => x + (value / 100) * width;
  const middle = y + 6.5;
  pdf.rect(x, middle - 1, width, 2).fill("#e6e4de");
  if (high > low) {
    const band = mark === "firm" ? INK.band : INK.signalBand;
    pdf.rect(at(low), middle - 3, at(high) - at(low), 6).fill(band);
  }
  for (const limit of limits) {
    pdf
      .moveTo(at(limit), middle - 6)
      .lineTo(at(limit), middle + 6)
      .lineWidth(0.6)
      .dash(1, { space: 1.5 })
      .stroke(INK.edge);
  }
  pdf.undash();
  if (score === null) return;
  if (mark === "firm") drawMark(pdf, at(score), middle, 3);
  else drawDiamond(pdf, at(score), middle, 4);
}
