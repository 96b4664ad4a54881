/** Publishes a draft: from then on a change of its meaning stops the start (see edition-seal.ts). */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { headSchema } from "./edition-files";
import { sealEdition } from "./edition-seal";
import { JsonFiles } from "./json-files";
import { ContentError, loadContent } from "./load";

/** Why an edition cannot be published: there is no such one, or it is published already. */
type Publication =
  | { readonly ok: true; readonly files: number }
  | { readonly ok: false; readonly reason: string };

/** Writes status and checksums into the edition's head. Throws ContentError where any of the content is broken. */
export function publishEdition(root: string, id: string): Publication {
  const { editions, drafts } = loadContent(root);
  const edition = drafts.get(id) ?? editions.get(id);
  if (!edition) {
    const known = [...editions.keys(), ...drafts.keys()].join(", ");
    return { ok: false, reason: `There is no edition ${id}. There are: ${known}.` };
  }
  if (edition.data.status === "published")
    return { ok: false, reason: `Edition ${id} is published already, and its files are as they were then.` };
  const files = new JsonFiles(root);
  const folder = `editions/${id}`;
  const file = `${folder}/edition.json`;
  const head = files.read(file, headSchema);
  const checksums = sealEdition(files, folder);
  if (!head || files.problems.length > 0) throw new ContentError(files.problems);
  const published = { ...head, status: "published", checksums };
  writeFileSync(path.join(root, file), `${JSON.stringify(published, null, 2)}\n`);
  return { ok: true, files: Object.keys(checksums).length };
}
