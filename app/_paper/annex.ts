import "server-only";
import { type AnswerRow, listAnswerRows } from "@/app/_results/answer-rows";
import { numberFormat } from "@/app/_results/formats";
import { sayScoreInRange } from "@/app/_results/numbers";
import type { Reading } from "@/app/_results/reading";
import { listSource } from "@/app/_results/sources";
import { AXES } from "@/lib/domain/edition/edition";
import { writeTable } from "./paper-table";
import { type Element, type Pdf, write, writeHeading, writeList } from "./sheet-of-paper";

/** An answer with what became of it. */
function sayAnswer({ t }: Reading, { answer, state }: AnswerRow): string {
  if (state === "blank") return t("answers.blank");
  if (state === "not-asked") return t("paper.notAsked");
  return state === "ignored" ? t("paper.ignored", { answer }) : answer;
}

/** Every answer with its weight and source, by area; the scores of the areas; the sources in full. */
export function writeAnnex(pdf: Pdf, parent: Element, reading: Reading): void {
  const { result, wording, edition, t, locale } = reading;
  const number = numberFormat(locale);
  const rows = new Map(listAnswerRows(reading).map((row) => [row.id, row]));
  const section = pdf.struct("Sect");
  parent.add(section);

  function writeRows(ids: readonly string[]): void {
    const found = ids.flatMap((id) => rows.get(id) ?? []);
    for (const { id } of found) rows.delete(id);
    writeTable(pdf, section, {
      columns: [
        { head: t("table.question"), share: 0.27 },
        { head: t("table.answer"), share: 0.35 },
        { head: t("table.weight"), share: 0.11, isNumber: true },
        { head: t("paper.source"), share: 0.27 },
      ],
      rows: found.map((row) => [
        row.label,
        sayAnswer(reading, row),
        row.weight === null ? t("paper.unweighed") : number.format(row.weight),
        row.source,
      ]),
    });
  }

  writeHeading(pdf, section, 1, t("paper.annex"));
  write(pdf, section, "P", t("paper.annexText", { edition: result.edition, engine: result.engine }));
  for (const axis of AXES) {
    for (const { id, weight, items } of edition.axes[axis]) {
      const name = wording.results.dimensions[id]?.name ?? id;
      const score = result.dimensions[id];
      const said = score ? sayScoreInRange(reading, score.score, score) : t("numbers.none");
      writeHeading(pdf, section, 2, t("paper.scored", { name, score: said }));
      const axisName = wording.results.axes[axis].name;
      write(pdf, section, "P", t("paper.weighs", { axis: axisName, weight: number.format(weight) }), {
        size: 9,
      });
      writeRows(items.map((item) => item.id));
    }
  }
  for (const { id, screening, barriers } of edition.groups) {
    // Areas of ability bear the same names.
    const name = `${t("sections.barriers.short")}, ${wording.results.groups[id]?.name ?? id}`;
    const barrier = result.barriers[id];
    const load = barrier ? sayScoreInRange(reading, barrier.load, barrier) : t("numbers.none");
    writeHeading(pdf, section, 2, t("paper.scored", { name, score: load }));
    writeRows([screening, ...barriers].map((item) => item.id));
  }
  writeHeading(pdf, section, 2, t("paper.others"));
  writeRows([...rows.keys()]);
  writeHeading(pdf, section, 2, t("method.sources"));
  const cited = new Set(edition.questions.map(({ source }) => source.id));
  writeList(
    pdf,
    section,
    [...cited].map((id) => listSource(reading, id)),
  );
  section.end();
}
