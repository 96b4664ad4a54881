import "server-only";
import { sayBarrierFinding } from "@/app/_results/barrier-finding";
import { findHeadline, isFirstStep } from "@/app/_results/headline";
import {
  addMonths,
  formatDay,
  formatShare,
  joinWords,
  sayScore,
  sayShortRange,
} from "@/app/_results/numbers";
import { labelOf, type Reading } from "@/app/_results/reading";
import { AXES } from "@/lib/domain/edition/edition";
import type { Journey } from "@/lib/domain/edition/schema";
import { drawGauge, GAUGE_WIDTH, gaugeHeight } from "./gauge-drawing";
import { writeTable } from "./paper-table";
import {
  type Area,
  drawAside,
  drawRule,
  type Element,
  INK,
  MARGIN,
  type Pdf,
  setStyle,
  wholeWidth,
} from "./sheet-of-paper";
import { drawMark, drawStrip } from "./strip-drawing";
import { sayUnfinished } from "./unfinished";
import { write, writeHeading, writeList, writeRuns } from "./writing";

const MEASURES = ["readiness", ...AXES] as const;

/** Of the table of barriers, in points: it is read as a whole. */
const BARRIERS_HEIGHT = 150;

export interface SummaryOf {
  readonly reading: Reading;
  /** Of the stored result. */
  readonly number: number;
  readonly journey: Journey;
}

/** Whose report this is and of when, at the head of the first page. */
function writeMasthead(pdf: Pdf, parent: Element, { reading, number, journey }: SummaryOf): void {
  const { t, locale, result } = reading;
  const area = wholeWidth(pdf);
  const top = 34;
  drawAside(pdf, () => {
    drawMark(pdf, area.left + 13, top + 9, 7.5);
    drawRule(pdf, top + 25, area, INK.ink, 0.8);
  });
  const kicker = t("kicker.kept", { number, day: formatDay(locale, result.asOf), journey });
  parent.add(
    pdf.struct("P", {}, () => {
      setStyle(pdf, { face: "title", size: 13 });
      pdf.text("Seaworthy", area.left + 34, top, { lineBreak: false });
      setStyle(pdf, { size: 9, colour: INK.soft });
      pdf.text(kicker, area.left, top + 4, { width: area.width, align: "right", lineBreak: false });
    }),
  );
  pdf.x = area.left;
  pdf.y = MARGIN.top + 8;
}

function writeOpening(pdf: Pdf, parent: Element, { reading, journey }: SummaryOf): void {
  const { sentence, meaning } = findHeadline(reading);
  const state = sayUnfinished(reading, journey);
  if (state) write(pdf, parent, "P", state, { face: "strong", size: 10, colour: INK.signal, after: 8 });
  writeHeading(pdf, parent, 1, sentence);
  write(pdf, parent, "P", meaning, { size: 12 });
}

/** What the gauge shows, in a sentence for who does not see it. */
function sayGauge({ result, wording, t }: Reading, sayOf: (measure: (typeof MEASURES)[number]) => string) {
  const named = MEASURES.map((measure) => `${wording.results.axes[measure].name}: ${sayOf(measure)}`);
  return [t("paper.gauge"), ...named, result.readiness.low === null ? "" : t("paper.gaugeRange")]
    .filter(Boolean)
    .join(". ");
}

function writeMeasures(pdf: Pdf, parent: Element, reading: Reading, area: Area): void {
  const { result, wording, t, locale } = reading;
  writeTable(pdf, parent, {
    area,
    columns: [
      { head: t("table.measure"), share: 0.31 },
      { head: t("table.score"), share: 0.21, isNumber: true },
      { head: t("table.range"), share: 0.26, isNumber: true },
      { head: t("table.coverage"), share: 0.22, isNumber: true },
    ],
    rows: MEASURES.map((measure) => {
      const share = measure === "readiness" ? result.coverage.all : result.coverage[measure];
      return [
        wording.results.axes[measure].name,
        sayScore(reading, result[measure].score),
        sayShortRange(reading, result[measure]),
        share === null ? t("numbers.outside") : formatShare(locale, share),
      ];
    }),
  });
}

/** Stage, result and the day of the next look: a line each. */
function writeFacts(pdf: Pdf, parent: Element, { result, wording, t, locale }: Reading, area: Area): void {
  const stages = result.stage.possible.map((stage) => wording.results.stages[stage].name);
  const facts = [
    { name: t("glance.band"), value: wording.results["band-names"][result.band.value] },
    { name: t("glance.stage"), value: joinWords(locale, stages, "or") },
    { name: t("glance.again"), value: formatDay(locale, addMonths(result.asOf, result.nextReviewMonths)) },
  ];
  for (const { name, value } of facts) {
    const runs = [
      { text: `${name}: `, size: 9.5, colour: INK.soft },
      { text: value, size: 9.5, face: "strong" as const },
    ];
    writeRuns(pdf, parent, "P", runs, { area, after: 3 });
  }
}

/** The gauge, and beside it its figures. */
function writeStanding(pdf: Pdf, parent: Element, reading: Reading): void {
  const { result, wording, edition, t } = reading;
  const { ready, prepare } = edition.data.scoring.thresholds;
  const height = gaugeHeight(result.readiness);
  writeHeading(pdf, parent, 2, t("paper.stands"), height);
  const whole = wholeWidth(pdf);
  const top = pdf.y;
  const alt = sayGauge(reading, (measure) => sayScore(reading, result[measure].score));
  const bbox = [whole.left, top, whole.left + GAUGE_WIDTH, top + height];
  parent.add(
    pdf.struct("Figure", { alt, bbox } as never, () =>
      drawGauge(pdf, {
        readiness: result.readiness,
        columns: AXES.map((axis) => ({
          name: wording.results.axes[axis].name,
          label: sayScore(reading, result[axis].score),
          score: result[axis],
        })),
        limits: [prepare.value, ready.value],
        x: whole.left,
        y: top,
      }),
    ),
  );
  const left = whole.left + GAUGE_WIDTH + 26;
  const area = { left, width: whole.left + whole.width - left };
  pdf.y = top;
  writeMeasures(pdf, parent, reading, area);
  writeFacts(pdf, parent, reading, area);
  const sure = wording.results.confidence[result.confidence];
  write(pdf, parent, "P", sure, { area, size: 9, colour: INK.soft, after: 0 });
  pdf.x = whole.left;
  pdf.y = Math.max(pdf.y, top + height);
}

/** What must be in place: the first ones with their first step, the others by name. */
function writeGaps(pdf: Pdf, parent: Element, reading: Reading, most: number): void {
  const { result, edition, wording, t, locale } = reading;
  const { criticalGaps: gaps } = result;
  const open = gaps.filter(({ state }) => state === "open").length;
  const counts = { open, unconfirmed: gaps.length - open, all: edition.criticalItems.length };
  writeHeading(pdf, parent, 2, isFirstStep(reading) ? t("gaps.foldedTitle") : t("gaps.title", counts));
  write(pdf, parent, "P", t("gaps.intro", counts));
  const entries = gaps
    .slice(0, most)
    .map(({ id, state }) => [
      { face: "strong" as const, text: labelOf(reading, id) },
      { colour: INK.soft, text: ` (${t(`gaps.state.${state}`)}). ` },
      { text: wording.results.gaps[id]?.step ?? "" },
    ]);
  const others = gaps.slice(most).map(({ id }) => labelOf(reading, id));
  const names = joinWords(locale, others);
  if (others.length > 0)
    entries.push([{ colour: INK.soft, text: most > 0 ? t("paper.alsoGaps", { names }) : names }]);
  if (entries.length > 0) writeList(pdf, parent, entries);
}

function writeBarriers(pdf: Pdf, parent: Element, reading: Reading): void {
  const { result, edition, wording, t } = reading;
  const { loadHigh, capabilityLow } = edition.data.scoring.thresholds;
  const { groups } = edition;
  const barrierOf = (row: number) => {
    const barrier = result.barriers[groups[row]?.id ?? ""];
    return { score: barrier?.load ?? null, low: barrier?.low ?? null, high: barrier?.high ?? null };
  };
  const preparedOf = (row: number) => {
    const none = { score: null, low: null, high: null };
    return result.dimensions[groups[row]?.capability ?? ""] ?? none;
  };
  const figureOf = (score: number | null) => (score === null ? "–" : sayScore(reading, score));
  writeHeading(pdf, parent, 2, t("sections.barriers.title"), BARRIERS_HEIGHT);
  write(pdf, parent, "P", sayBarrierFinding(reading));
  writeTable(pdf, parent, {
    columns: [
      { head: t("paper.group"), share: 0.24 },
      {
        head: t("paper.felt"),
        share: 0.27,
        draw: (row, x, y, width) =>
          drawStrip(pdf, { score: barrierOf(row), limits: [loadHigh.value], mark: "felt", x, y, width }),
      },
      {
        head: t("paper.prepared"),
        share: 0.27,
        draw: (row, x, y, width) =>
          drawStrip(pdf, {
            score: preparedOf(row),
            limits: [capabilityLow.value],
            mark: "firm",
            x,
            y,
            width,
          }),
      },
      { head: t("paper.match"), share: 0.22 },
    ],
    rows: groups.map(({ id }, row) => {
      const match = result.barriers[id]?.match;
      return [
        wording.results.groups[id]?.name ?? id,
        figureOf(barrierOf(row).score),
        figureOf(preparedOf(row).score),
        match ? wording.results.matches[match].name : t("barriers.none.name"),
      ];
    }),
  });
}

/** The first page: what the answers say, what must be in place, what holds the firm back. */
export function writeFirstPage(pdf: Pdf, parent: Element, summary: SummaryOf, mostGaps: number): void {
  const { reading } = summary;
  writeMasthead(pdf, parent, summary);
  writeOpening(pdf, parent, summary);
  writeStanding(pdf, parent, reading);
  writeGaps(pdf, parent, reading, mostGaps);
  writeBarriers(pdf, parent, reading);
}
