/**
 * Where an edition asks a question in other words than the newest one: `locales/LANGUAGE/editions/ID/questions.json`.
 * So a question can be worded anew without changing what an earlier assessment shows.
 */
import type { EditionData } from "@/lib/domain/edition/schema";
import { compareKeys } from "./compare-keys";
import type { JsonFiles } from "./json-files";
import type { Wording } from "./wording-files";
import { type QuestionWording, questionsWordingSchema } from "./wording-schema";

/** By edition. */
type EditionWords = ReadonlyMap<string, Readonly<Record<string, QuestionWording>>>;

/** The words that are an edition's own; all problems are noted. */
export function readEditionWords(
  files: JsonFiles,
  locale: string,
  editions: readonly EditionData[],
): EditionWords {
  const folder = `locales/${locale}/editions`;
  if (!files.hasFolder(folder)) return new Map();
  const found = files.list(folder, "folders").flatMap((id) => {
    const file = `${folder}/${id}/questions.json`;
    const words = files.read(file, questionsWordingSchema);
    const edition = editions.find((data) => data.id === id);
    if (!edition) files.report(`${folder}/${id}`, id, "There is no such edition: correct or remove it.");
    if (!words || !edition) return [];
    for (const [question, { options }] of Object.entries(words)) {
      const asked = edition.questions.find((one) => one.id === question);
      if (!asked) files.report(file, question, "The edition has no such question: correct or remove it.");
      if (asked?.options && options) compareKeys(files, `${file}, ${question}`, options, asked.options);
    }
    return [[id, words] as const];
  });
  return new Map(found);
}

/** The words for an edition: those that all share, and its own where it has some. */
export function wordEdition(wording: Wording, own: EditionWords, edition: string): Wording {
  const words = own.get(edition);
  return words ? { ...wording, questions: { ...wording.questions, ...words } } : wording;
}
