import "server-only";
import { optionWords } from "@/app/_results/answer-words";
import { findHeadline, isFirstStep } from "@/app/_results/headline";
import {
  addMonths,
  formatDay,
  formatShare,
  joinWords,
  sayPoints,
  sayScore,
  sayShortRange,
} from "@/app/_results/numbers";
import { labelOf, type Reading } from "@/app/_results/reading";
import { AXES } from "@/lib/domain/edition/edition";
import type { Journey } from "@/lib/domain/edition/schema";
import { writeTable } from "./paper-table";
import { drawAside, type Element, INK, type Pdf, write, writeHeading, writeList } from "./sheet-of-paper";

const MEASURES = ["readiness", ...AXES] as const;
/** As many as two pages hold. */
const MOST = { gaps: 5, steps: 3, recommendations: 6 } as const;

/** A score on a line from 0 to 100, with its range. The cells beside it say the same in figures. */
function drawStrip(
  pdf: Pdf,
  { score, low, high }: Reading["result"]["readiness"],
  x: number,
  y: number,
  width: number,
) {
  const at = (value: number) => x + (value / 100) * width;
  const middle = y + 6;
  pdf
    .moveTo(x, middle)
    .lineTo(x + width, middle)
    .lineWidth(0.8)
    .stroke(INK.rule);
  if (low !== null && high !== null)
    pdf.rect(at(low), middle - 3, Math.max(at(high) - at(low), 0.5), 6).fill(INK.band);
  for (const limit of [40, 60])
    pdf
      .moveTo(at(limit), y)
      .lineTo(at(limit), y + 12)
      .lineWidth(0.5)
      .stroke(INK.soft);
  if (score !== null) pdf.circle(at(score), middle, 3.2).fill(INK.sea);
}

function writeOpening(pdf: Pdf, parent: Element, reading: Reading, number: number, journey: Journey): void {
  const { result, wording, t, locale } = reading;
  const { sentence, meaning } = findHeadline(reading);
  const day = formatDay(locale, result.asOf);
  write(pdf, parent, "P", t("kicker.kept", { number, day, journey }), { size: 9.5, colour: INK.soft });
  if (result.confidence !== "firm")
    write(pdf, parent, "P", t("paper.provisional"), { face: "strong", size: 12, colour: INK.signal });
  writeHeading(pdf, parent, 1, sentence);
  write(pdf, parent, "P", meaning, { size: 12 });
  write(pdf, parent, "P", wording.results.confidence[result.confidence], { colour: INK.soft });
}

function writeMeasures(pdf: Pdf, parent: Element, reading: Reading): void {
  const { result, wording, t, locale } = reading;
  writeHeading(pdf, parent, 2, t("paper.stands"));
  const shareOf = (measure: (typeof MEASURES)[number]) =>
    measure === "readiness" ? result.coverage.all : result.coverage[measure];
  writeTable(pdf, parent, {
    columns: [
      { head: t("table.measure"), share: 0.2 },
      { head: t("table.score"), share: 0.11, isNumber: true },
      { head: t("table.range"), share: 0.15, isNumber: true },
      { head: t("table.coverage"), share: 0.15, isNumber: true },
      { head: "0 – 40 – 60 – 100", share: 0.39 },
    ],
    rows: MEASURES.map((measure) => {
      const share = shareOf(measure);
      return [
        wording.results.axes[measure].name,
        sayScore(reading, result[measure].score),
        sayShortRange(reading, result[measure]),
        share === null ? t("numbers.outside") : formatShare(locale, share),
        "",
      ];
    }),
    draw: (row, x, y, width) => {
      const measure = MEASURES[row];
      if (measure) drawStrip(pdf, result[measure], x, y, width);
    },
  });
}

function writeGaps(pdf: Pdf, parent: Element, reading: Reading): void {
  const { result, edition, wording, t } = reading;
  const { criticalGaps: gaps } = result;
  const open = gaps.filter(({ state }) => state === "open").length;
  const counts = { open, unconfirmed: gaps.length - open, all: edition.criticalItems.length };
  writeHeading(pdf, parent, 2, isFirstStep(reading) ? t("gaps.foldedTitle") : t("gaps.title", counts));
  write(pdf, parent, "P", t("gaps.intro", counts));
  const entries = gaps.slice(0, MOST.gaps).map(({ id, state }) => {
    const step = wording.results.gaps[id]?.step ?? "";
    return `${labelOf(reading, id)} (${t(`gaps.state.${state}`)}): ${step}`;
  });
  const rest = gaps.length - entries.length;
  if (gaps.length > 0) writeList(pdf, parent, rest > 0 ? [...entries, t("more", { count: rest })] : entries);
}

function writeBarriers(pdf: Pdf, parent: Element, reading: Reading): void {
  const { result, edition, wording, t } = reading;
  writeHeading(pdf, parent, 2, t("sections.barriers.title"));
  writeTable(pdf, parent, {
    columns: [
      { head: t("paper.group"), share: 0.36 },
      { head: t("paper.felt"), share: 0.13, isNumber: true },
      { head: t("paper.prepared"), share: 0.15, isNumber: true },
      { head: t("paper.match"), share: 0.36 },
    ],
    rows: edition.groups.map(({ id, capability }) => {
      const barrier = result.barriers[id];
      const prepared = result.dimensions[capability]?.score ?? null;
      return [
        wording.results.groups[id]?.name ?? id,
        sayScore(reading, barrier?.load ?? null),
        sayScore(reading, prepared),
        barrier?.match ? wording.results.matches[barrier.match].name : t("barriers.none.name"),
      ];
    }),
  });
}

function writeSteps(pdf: Pdf, parent: Element, reading: Reading): void {
  const { result, answers, t } = reading;
  writeHeading(pdf, parent, 2, t("paper.steps"));
  const steps = result.leverage.slice(0, MOST.steps).map(({ id, points }) => {
    const level = Number(answers[id]);
    return t("paper.step", {
      label: labelOf(reading, id),
      from: t("answers.quoted", { answer: optionWords(reading, id, String(level)) }),
      to: t("answers.quoted", { answer: optionWords(reading, id, String(level + 1)) }),
      points: sayPoints(reading, points),
    });
  });
  if (steps.length > 0) writeList(pdf, parent, steps);
  else write(pdf, parent, "P", t("paper.noSteps"));
}

function writeRecommendations(pdf: Pdf, parent: Element, reading: Reading): void {
  const { result, wording, t } = reading;
  const recommended = result.recommendations.filter(({ verdict }) => verdict === "recommended");
  const count = recommended.length;
  writeHeading(pdf, parent, 2, t("recommendations.title", { count, audience: "entrepreneur" }));
  const titles = recommended.map(({ id }) => wording.recommendations[id]?.title ?? id);
  const rest = titles.length - MOST.recommendations;
  const shown = rest > 0 ? [...titles.slice(0, MOST.recommendations), t("more", { count: rest })] : titles;
  if (shown.length > 0) writeList(pdf, parent, shown);
  else write(pdf, parent, "P", t("paper.noneRecommended"));
}

function writeStage(pdf: Pdf, parent: Element, reading: Reading): void {
  const { result, wording, t, locale } = reading;
  const names = result.stage.possible.map((stage) => wording.results.stages[stage].name);
  writeHeading(pdf, parent, 2, t("sections.stage.title"));
  write(pdf, parent, "P", joinWords(locale, names, "or"), { face: "strong" });
  const again = addMonths(result.asOf, result.nextReviewMonths);
  write(pdf, parent, "P", t("paper.again", { day: formatDay(locale, again) }));
}

/** Two pages: what the answers say and what must be in place; then what holds back and what comes first. */
export function writeSummary(
  pdf: Pdf,
  parent: Element,
  reading: Reading,
  number: number,
  journey: Journey,
): void {
  const first = pdf.struct("Sect");
  parent.add(first);
  drawAside(pdf, () =>
    pdf
      .circle(pdf.page.width - 66, 40, 9)
      .lineWidth(2)
      .stroke(INK.sea),
  );
  drawAside(pdf, () =>
    pdf
      .moveTo(pdf.page.width - 82, 40)
      .lineTo(pdf.page.width - 50, 40)
      .lineWidth(2)
      .stroke(INK.sea),
  );
  writeOpening(pdf, first, reading, number, journey);
  writeMeasures(pdf, first, reading);
  writeGaps(pdf, first, reading);
  first.end();
  pdf.addPage();
  const second = pdf.struct("Sect");
  parent.add(second);
  writeBarriers(pdf, second, reading);
  writeSteps(pdf, second, reading);
  writeRecommendations(pdf, second, reading);
  writeStage(pdf, second, reading);
  second.end();
}
