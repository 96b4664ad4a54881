// The one table of settings. Plain JavaScript, because the set-up reads it before anything is built.
import { z } from "zod";

const web = z.url({
  protocol: /^https?$/,
  error: "must be a full address, such as https://seaworthy.example",
});
const postgres = z.url({
  protocol: /^postgres(ql)?$/,
  error: "must look like postgresql://user:password@host:5432/name",
});

/** Each setting: what it is for, what happens without it, and what it may be. */
export const settingsTable = {
  DATABASE_URL: {
    purpose: "the PostgreSQL (14 or later) that keeps the data",
    otherwise: "an embedded PostgreSQL is started",
    schema: postgres.optional(),
  },
  SEAWORTHY_DATA: {
    purpose: "the folder of the embedded PostgreSQL",
    otherwise: ".data in the project",
    schema: z.string().optional(),
  },
  SEAWORTHY_BACKUPS: {
    purpose: "the folder of backups",
    otherwise: "backups, in the folder of the embedded PostgreSQL",
    schema: z.string().optional(),
  },
  SEAWORTHY_BACKUP_TIME: {
    purpose: "when the daily backup is made, in this computer's time; off makes none",
    otherwise: "03:30 with the embedded PostgreSQL, off with another one",
    schema: z
      .string()
      .regex(/^(([01]\d|2[0-3]):[0-5]\d|off)$/)
      .optional(),
    rule: "must be a time such as 03:30, or off",
  },
  PORT: {
    purpose: "the port of the web server",
    otherwise: "3000",
    schema: z.coerce.number().int().min(1).max(65_535).default(3000),
    rule: "must be a whole number from 1 to 65535",
  },
  HOST: {
    purpose: "the network address that the web server listens on; 0.0.0.0 is all of them",
    otherwise: "127.0.0.1, this computer only",
    schema: z.string().default("127.0.0.1"),
  },
  PUBLIC_URL: {
    purpose: "the address that private links begin with",
    otherwise: "the address that the browser asked for",
    schema: web.transform((url) => url.replace(/\/+$/, "")).optional(),
  },
};

const settingsSchema = z.object({
  DATABASE_URL: settingsTable.DATABASE_URL.schema,
  SEAWORTHY_DATA: settingsTable.SEAWORTHY_DATA.schema,
  SEAWORTHY_BACKUPS: settingsTable.SEAWORTHY_BACKUPS.schema,
  SEAWORTHY_BACKUP_TIME: settingsTable.SEAWORTHY_BACKUP_TIME.schema,
  PORT: settingsTable.PORT.schema,
  HOST: settingsTable.HOST.schema,
  PUBLIC_URL: settingsTable.PUBLIC_URL.schema,
});

/** @typedef {z.infer<typeof settingsSchema>} Settings */

/**
 * Reads the settings from the environment; an empty value counts as not set. All problems are told at once.
 * @param {Record<string, string | undefined>} environment
 * @returns {{ ok: true, settings: Settings } | { ok: false, problems: string[] }}
 */
export function parseSettings(environment) {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const strangers = Object.keys(given)
    .filter((name) => name.startsWith("SEAWORTHY_") && !(name in settingsTable))
    .map((name) => `${name} is no setting; there are ${Object.keys(settingsTable).join(", ")}`);
  const parsed = settingsSchema.safeParse(given);
  const wrong = (parsed.error?.issues ?? []).map(({ path: [name], message }) => {
    const { rule } = settingsTable[name];
    return `${name} ${rule ?? message}`;
  });
  const problems = [...new Set([...wrong, ...strangers])];
  return parsed.success && problems.length === 0
    ? { ok: true, settings: parsed.data }
    : { ok: false, problems };
}
