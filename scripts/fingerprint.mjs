// What was made from sources carries their fingerprint, so that it is made anew when one of them has changed.
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { root } from "./project.mjs";

/**
 * One hash over the contents of files and of all files in folders, named from the root. What is absent is passed over.
 * @param {string[]} sources
 * @param {(file: string) => boolean} [counts] which of the files count
 */
export function fingerprint(sources, counts = () => true) {
  const hash = createHash("sha256");
  const files = sources.flatMap(listFiles).filter(counts).sort();
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(fs.readFileSync(path.join(root, file)))
      .update("\0");
  return hash.digest("hex");
}

/**
 * Is this the fingerprint that was left here?
 * @param {string} stamp
 * @param {string} print
 */
export function hasStamp(stamp, print) {
  return fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === print;
}

/** @param {string} source */
function listFiles(source) {
  const place = path.join(root, source);
  if (!fs.existsSync(place)) return [];
  if (fs.statSync(place).isFile()) return [source];
  return fs
    .readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"));
}
