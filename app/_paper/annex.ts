import "server-only";
import { type AnswerRow, listAnswerRows } from "@/app/_results/answer-rows";
import { numberFormat } from "@/app/_results/formats";
import { sayScoreInRange } from "@/app/_results/numbers";
import type { Reading } from "@/app/_results/reading";
import { listSource } from "@/app/_results/sources";
import { AXES } from "@/lib/domain/edition/edition";
import { writeTable } from "./paper-table";
import { type Element, INK, type Pdf } from "./sheet-of-paper";
import { write, writeHeading, writeList } from "./writing";

/** An answer with what became of it. */
function sayAnswer({ t }: Reading, { answer, state }: AnswerRow): string {
  return state === "ignored" ? t("paper.ignored", { answer }) : answer;
}

/** Questions without an answer are only named. */
const UNANSWERED = ["blank", "not-asked"] as const;

/** Answers stand below each other in every table. */
const QUESTION_SHARE = 0.32;

interface Part {
  readonly title: string;
  /** What holds of all its rows. */
  readonly note?: string;
  readonly rows: readonly AnswerRow[];
}

/** The answers of one part as a table. What is the same for all its rows is said once, above it. */
function writePart(pdf: Pdf, parent: Element, reading: Reading, { title, note, rows: all }: Part): void {
  const { t, locale } = reading;
  const number = numberFormat(locale);
  const rows = all.filter(({ state }) => !UNANSWERED.some((one) => one === state));
  const sources = [...new Set(rows.map(({ source }) => source))];
  const hasLevels = rows.some(({ level }) => level !== null);
  const isWeighed = rows.some(({ weight }) => weight !== null);
  const notes = [
    note,
    rows.length > 0 && sources.length === 1 && t("dimensions.source", { source: sources[0] ?? "" }),
  ];
  const sides = [
    ...(hasLevels ? [{ key: "level", head: t("paper.level"), share: 0.09, isNumber: true }] : []),
    ...(isWeighed ? [{ key: "weight", head: t("table.weight"), share: 0.09, isNumber: true }] : []),
    ...(sources.length > 1 ? [{ key: "source", head: t("paper.source"), share: 0.27 }] : []),
  ];
  const answerShare = 1 - QUESTION_SHARE - sides.reduce((sum, { share }) => sum + share, 0);
  const columns = [
    { key: "question", head: t("table.question"), share: QUESTION_SHARE },
    { key: "answer", head: t("table.answer"), share: answerShare },
    ...sides,
  ];
  const tell: Readonly<Record<string, (row: AnswerRow) => string>> = {
    question: ({ label }) => label,
    answer: (row) => sayAnswer(reading, row),
    level: ({ level }) => (level ? t("paper.levelOf", level) : "–"),
    weight: ({ weight }) => (weight === null ? "–" : number.format(weight)),
    source: ({ source }) => source,
  };
  writeHeading(pdf, parent, 2, title, 90);
  const said = notes.filter(Boolean).join(" ");
  if (said) write(pdf, parent, "P", said, { size: 9, colour: INK.soft, room: 60 });
  if (rows.length > 0)
    writeTable(pdf, parent, {
      columns,
      rows: rows.map((row) => columns.map(({ key }) => tell[key]?.(row) ?? "")),
    });
  for (const wanted of UNANSWERED) {
    const names = all.filter(({ state }) => state === wanted).map(({ label }) => label);
    const said = t(`paper.${wanted}`, { names: names.join("; ") });
    if (names.length > 0) write(pdf, parent, "P", said, { size: 9, colour: INK.soft });
  }
}

/** Every answer with its level, weight and source, by area; the scores of the areas; the sources in full. */
export function writeAnnex(pdf: Pdf, parent: Element, reading: Reading): void {
  const { result, wording, edition, t, locale } = reading;
  const number = numberFormat(locale);
  const rows = new Map(listAnswerRows(reading).map((row) => [row.id, row]));
  const section = pdf.struct("Sect");
  parent.add(section);

  function takeRows(ids: readonly string[]): AnswerRow[] {
    const found = ids.flatMap((id) => rows.get(id) ?? []);
    for (const { id } of found) rows.delete(id);
    return found;
  }

  writeHeading(pdf, section, 1, t("paper.annex"));
  write(pdf, section, "P", t("paper.annexText", { edition: result.edition, engine: result.engine }));
  for (const axis of AXES) {
    for (const { id, weight, items } of edition.axes[axis]) {
      const name = wording.results.dimensions[id]?.name ?? id;
      const found = result.dimensions[id];
      const score = found ? sayScoreInRange(reading, found.score, found) : t("numbers.none");
      const axisName = wording.results.axes[axis].name;
      writePart(pdf, section, reading, {
        title: t("paper.scored", { name, score }),
        note: t("paper.weighs", { axis: axisName, weight: number.format(weight) }),
        rows: takeRows(items.map((item) => item.id)),
      });
    }
  }
  for (const { id, screening, barriers } of edition.groups) {
    // Areas of ability bear the same names.
    const name = `${t("sections.barriers.short")}, ${wording.results.groups[id]?.name ?? id}`;
    const barrier = result.barriers[id];
    const score = barrier ? sayScoreInRange(reading, barrier.load, barrier) : t("numbers.none");
    writePart(pdf, section, reading, {
      title: t("paper.scored", { name, score }),
      rows: takeRows([screening, ...barriers].map((item) => item.id)),
    });
  }
  for (const { id, questions } of edition.data.sections.full) {
    const left = takeRows(questions);
    const title = wording.sections[id]?.title ?? id;
    if (left.length > 0) writePart(pdf, section, reading, { title, rows: left });
  }
  writePart(pdf, section, reading, { title: t("paper.strategy"), rows: takeRows([...rows.keys()]) });
  writeHeading(pdf, section, 2, t("method.sources"));
  const cited = new Set(edition.questions.map(({ source }) => source.id));
  const sources = [...cited].map((id) => [{ text: listSource(reading, id) }]);
  writeList(pdf, section, sources, { size: 9 });
  section.end();
}
