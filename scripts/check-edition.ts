/**
 * npm run edition:check [-- ID]: what a draft moves, before it is published. Every worked firm is scored by the current
 * edition and by the draft (the newest one if none is named); what moves is told with the change that moves it.
 */
import path from "node:path";
import { JsonFiles } from "@/lib/content/json-files";
import { type Content, ContentError, loadContent } from "@/lib/content/load";
import { readWorkedFirms, type WorkedFirm } from "@/lib/content/worked-firm-files";
import { compareEditions } from "@/lib/domain/edition-change/compare-editions";
import { formatComparison } from "@/lib/domain/edition-change/format-comparison";

const root = path.join(process.cwd(), "content");

/** The firms of both editions, each once: as the older one has it. */
function listFirms(older: string, newer: string): WorkedFirm[] {
  const files = new JsonFiles(root);
  const firms = [newer, older].flatMap((edition) => readWorkedFirms(files, edition));
  if (files.problems.length > 0) throw new ContentError(files.problems);
  return [...new Map(firms.map((firm) => [firm.name, firm])).values()];
}

/** Questions that both editions ask, in other words. */
function listReworded({ wordings }: Content, older: string, newer: string): string[] {
  return [...wordings].flatMap(([locale, byEdition]) => {
    const [before, after] = [byEdition.get(older)?.questions ?? {}, byEdition.get(newer)?.questions ?? {}];
    const ids = Object.keys(before).filter(
      (id) => after[id] && JSON.stringify(before[id]) !== JSON.stringify(after[id]),
    );
    return ids.length > 0
      ? [`Asked in other words (${locale}), which moves nothing: ${ids.join(", ")}.`]
      : [];
  });
}

function check(named: string | undefined): number {
  const content = loadContent(root);
  const { currentEdition, drafts } = content;
  const id = named ?? [...drafts.keys()].at(-1);
  const draft = drafts.get(id ?? "");
  if (!draft) {
    console.error(
      id === undefined
        ? `There is no draft beside edition ${currentEdition.data.id}. content/README.md says how to begin one.`
        : `${id} is no draft. Drafts: ${[...drafts.keys()].join(", ") || "none"}.`,
    );
    return 1;
  }
  const older = currentEdition.data.id;
  const firms = listFirms(older, draft.data.id).map(({ name, input }) => ({ name, ...input }));
  console.log(formatComparison(compareEditions(currentEdition, draft, firms)));
  for (const line of listReworded(content, older, draft.data.id)) console.log(`\n${line}`);
  return 0;
}

try {
  process.exitCode = check(process.argv[2]);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
