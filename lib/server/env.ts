import "server-only";
import { parseSettings, type Settings } from "@/lib/settings.mjs";

let settings: Settings | undefined;

/** The settings that this process was started with; throws with all problems named. */
export function getSettings(): Settings {
  if (settings) return settings;
  const parsed = parseSettings(process.env);
  if (!parsed.ok) throw new Error(`Some settings are wrong:\n${parsed.problems.join("\n")}`);
  settings = parsed.settings;
  return settings;
}

/** What signs cookies and hashes whom a limit counts for. */
export function getSecret(): string {
  const { SEAWORTHY_SECRET } = getSettings();
  if (SEAWORTHY_SECRET) return SEAWORTHY_SECRET;
  throw new Error("SEAWORTHY_SECRET is not set. Start with `npm start` or `npm run dev`, which keep one.");
}

/** The address of this site in mails, which no request can name. */
export function getSiteAddress(): string {
  const { PUBLIC_URL, PORT } = getSettings();
  return PUBLIC_URL ?? `http://localhost:${PORT}`;
}
