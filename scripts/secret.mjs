// What signs cookies: of the setting, or made once and kept beside the embedded database.
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { findClusterFolder } from "./environment.mjs";

/**
 * Without it every start would sign everybody out.
 * @param {{ SEAWORTHY_SECRET?: string | undefined, SEAWORTHY_DATA?: string | undefined }} settings
 * @param {{ temporary: boolean }} options
 */
export function keepSecret(settings, { temporary }) {
  if (settings.SEAWORTHY_SECRET) return settings.SEAWORTHY_SECRET;
  if (temporary) return makeSecret();
  const folder = path.dirname(findClusterFolder(settings));
  const file = path.join(folder, "secret");
  if (!fs.existsSync(file)) write(folder, file);
  return fs.readFileSync(file, "utf8");
}

const makeSecret = () => randomBytes(32).toString("base64url");

/** Written beside its place and linked there, so that of two first starts at once both find the same, and whole. */
function write(folder, file) {
  fs.mkdirSync(folder, { recursive: true });
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, makeSecret(), { mode: 0o600 });
  try {
    fs.linkSync(draft, file);
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  } finally {
    fs.rmSync(draft);
  }
}
