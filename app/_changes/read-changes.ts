import "server-only";
import { createTranslator } from "next-intl";
import { getMessages } from "next-intl/server";
import type { Translate } from "@/app/_results/reading";
import { getContent, getWording } from "@/lib/content/load";
import type { Finished } from "@/lib/domain/comparison/finished";
import {
  type FirmAnswersScope,
  type FirmResult,
  findFirmResult,
  listFirmResults,
} from "@/lib/server/firm/results";
import type { ChangesView } from "./changes-view";
import { chooseResults, type Ends, type Query } from "./choose-results";
import { type ChangesSource, viewChanges } from "./view-changes";

/** To whom a page speaks: to the firm as "you", or to its counsellor of "the firm". */
export type Reader = "firm" | "counsellor";

/** The words of what changed (namespace `changes`). Where the firm's do not suit its counsellor, there are others. */
export async function getChangesWords(locale: string, reader: Reader): Promise<Translate> {
  const t = createTranslator({ locale, messages: await getMessages({ locale }), namespace: "changes" });
  const find = (key: string) => {
    const own = `counsellor.${key}`;
    return reader === "counsellor" && t.has(own as never) ? own : key;
  };
  return (key, values) => t(find(key) as never, values as never);
}

/** A result of the firm with its documents, to be compared; null if it was deleted at this moment. */
export async function findFinished(scope: FirmAnswersScope, { id }: FirmResult): Promise<Finished | null> {
  const stored = await findFirmResult(scope, id);
  if (!stored) return null;
  const { editions, currentEdition } = getContent();
  const { answers, result } = stored;
  return { firmId: scope.firmId, edition: editions.get(stored.edition) ?? currentEdition, answers, result };
}

async function findBoth(scope: FirmAnswersScope, ends: Ends) {
  const before = ends.before && (await findFinished(scope, ends.before));
  const after = ends.after && (await findFinished(scope, ends.after));
  return before && after ? { before, after } : null;
}

/** Two results of a firm compared, as an address asks, or why they cannot be; in the words of the later one's edition. */
export async function readChanges(
  scope: FirmAnswersScope,
  reader: Omit<ChangesSource, "wording">,
  query: Query = {},
): Promise<ChangesView> {
  const results = await listFirmResults(scope);
  const choice = chooseResults(results, query, "part" in scope ? null : scope.id);
  const later = choice.ok ? choice.after : results.at(-1);
  const source = { ...reader, wording: getWording(reader.locale, later?.edition) };
  if (!choice.ok) return viewChanges(source, results, choice, null);
  const sides = await findBoth(scope, choice);
  if (sides) return viewChanges(source, results, choice, sides);
  return viewChanges(source, results, { ok: false, reason: "no-such", ends: choice }, null);
}
