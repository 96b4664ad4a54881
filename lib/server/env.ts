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
