/** Reads the library of actions of an edition, a file a topic, and checks the words for it. */
import { fileOf, listActionProblems } from "@/lib/domain/actions/problems";
import { type ActionLibraryData, actionOrderSchema, actionSchema } from "@/lib/domain/actions/schema";
import type { EditionData } from "@/lib/domain/edition/schema";
import { ACTIONS } from "./action-wording";
import { compareKeys } from "./compare-keys";
import type { JsonFiles } from "./json-files";
import type { WordingParts } from "./wording-files";

/**
 * The actions in the order of their files, or null if one of them cannot be read. All problems are noted; what could be
 * read is cross-checked whatever else is wrong.
 */
export function readActions(files: JsonFiles, data: EditionData): ActionLibraryData | null {
  const edition = `editions/${data.id}`;
  const before = files.problems.length;
  const actions = files.list(`${edition}/${ACTIONS}`, "files").flatMap((topic) => {
    const file = `${ACTIONS}/${topic}.json`;
    const entries = files.readEntries(`${edition}/${file}`, actionSchema);
    for (const { id } of entries.filter((entry) => fileOf(entry) !== file))
      files.report(`${edition}/${file}`, id, `Its id names another file: move it to ${fileOf({ id })}.`);
    return entries;
  });
  const order = files.read(`${edition}/action-order.json`, actionOrderSchema);
  const isRead = files.problems.length === before;
  for (const { file, id, remedy } of listActionProblems(data, { actions, order }))
    files.report(`${edition}/${file}`, id, remedy);
  return order && isRead ? { actions, order } : null;
}

/** Every action is worded, and every worded one exists. */
export function checkActionWords(
  files: JsonFiles,
  locale: string,
  wording: WordingParts,
  libraries: readonly { readonly library: ActionLibraryData }[],
): void {
  compareKeys(files, `locales/${locale}/${ACTIONS}`, wording.actions, [
    ...new Set(libraries.flatMap(({ library }) => library.actions.map(({ id }) => id))),
  ]);
}
