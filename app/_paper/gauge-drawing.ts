import "server-only";
import type { Score } from "@/lib/domain/scoring/score";
import { INK, type Pdf, setStyle } from "./sheet-of-paper";
import { drawMark } from "./strip-drawing";

interface GaugeColumn {
  readonly name: string;
  readonly label: string;
  readonly score: Score;
}

interface Gauge {
  readonly readiness: Score;
  readonly columns: readonly GaugeColumn[];
  readonly limits: readonly number[];
  readonly x: number;
  readonly y: number;
}

/** In points. */
const SCALE_HEIGHT = 106;
export const GAUGE_WIDTH = 206;
/** Below the scale stand the names of its columns. */
const PAD = { top: 8, bottom: 26 } as const;
const DISC = { x: 48, radius: 24, line: 5 };
const SCALE_X = 108;
const COLUMNS_X = [142, 182];

/** How far the gauge reaches above and below its scale: near an end of it the mark reaches beyond. */
function findPads({ score }: Score): { readonly top: number; readonly bottom: number } {
  const reach = DISC.radius + DISC.line / 2 + 2;
  const beyond = (left: number) => (score === null ? 0 : reach - (left * SCALE_HEIGHT) / 100);
  return {
    top: Math.max(PAD.top, beyond(100 - (score ?? 0))),
    bottom: Math.max(PAD.bottom, beyond(score ?? 0)),
  };
}

export function gaugeHeight(readiness: Score): number {
  const { top, bottom } = findPads(readiness);
  return top + SCALE_HEIGHT + bottom;
}

/** The mark as a gauge, as on screen: its line is readiness, the water its range; beside it willingness and ability. */
export function drawGauge(pdf: Pdf, { readiness, columns, limits, x, y }: Gauge): void {
  const top = y + findPads(readiness).top;
  const at = (score: number) => top + ((100 - score) * SCALE_HEIGHT) / 100;
  const line = (fromX: number, fromY: number, toX: number, toY: number) =>
    pdf.moveTo(x + fromX, fromY).lineTo(x + toX, toY);
  const say = (text: string, left: number, middle: number, width: number, align: "left" | "center") =>
    pdf.text(text, x + left, middle - 5.5, { width, align, lineBreak: false });
  const { score, low, high } = readiness;
  if (low !== null && high !== null) {
    const from = at(high);
    pdf.rect(x, from, SCALE_X, Math.max(at(low) - from, 0.6)).fill(INK.water);
    for (const end of [low, high]) line(0, at(end), SCALE_X, at(end)).lineWidth(0.5).stroke(INK.band);
  }
  if (score !== null) {
    pdf
      .circle(x + DISC.x, at(score), DISC.radius)
      .lineWidth(DISC.line)
      .stroke(INK.sea);
    line(10, at(score), 86, at(score)).lineWidth(DISC.line).stroke(INK.sea);
    line(86, at(score), SCALE_X, at(score)).lineWidth(1).stroke(INK.sea);
  }
  line(SCALE_X, at(100), SCALE_X, at(0)).lineWidth(0.8).stroke(INK.ink);
  for (const limit of limits) {
    line(SCALE_X + 22, at(limit), GAUGE_WIDTH, at(limit))
      .lineWidth(0.6)
      .dash(1, { space: 2 })
      .stroke(INK.edge);
    pdf.undash();
  }
  for (const tick of [0, ...limits, 100]) {
    line(SCALE_X, at(tick), SCALE_X + 4, at(tick))
      .lineWidth(0.8)
      .stroke(INK.ink);
    setStyle(pdf, { size: 8, colour: INK.soft });
    say(String(tick), SCALE_X + 6, at(tick), 20, "left");
  }
  for (const [index, { name, label, score: own }] of columns.entries()) {
    const left = COLUMNS_X[index] ?? 0;
    line(left, at(100), left, at(0)).lineWidth(2).stroke("#e6e4de");
    if (own.low !== null && own.high !== null && own.high > own.low)
      line(left, at(own.high), left, at(own.low)).lineWidth(6).stroke(INK.band);
    if (own.score !== null) {
      drawMark(pdf, x + left, at(own.score), 4);
      setStyle(pdf, { face: "strong", size: 8.5 });
      say(label, left + 9, at(own.score), 24, "left");
    }
    setStyle(pdf, { size: 8 });
    say(name, left - 30, at(0) + 14, 60, "center");
  }
}
