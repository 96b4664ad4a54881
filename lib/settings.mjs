// The one table of settings. Plain JavaScript, because the set-up reads it before anything is built.
import { z } from "zod";

const web = z.url({
  protocol: /^https?$/,
  error: "must be a full address, such as https://seaworthy.example",
});
/** Identity providers: OpenID Connect, each trusted for the mail addresses of its domains alone. */
const providers = z.preprocess(
  (text) => {
    try {
      return JSON.parse(String(text));
    } catch {
      return null;
    }
  },
  z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z][a-z0-9-]*$/),
      name: z.string().min(1),
      issuer: web,
      clientId: z.string().min(1),
      clientSecret: z.string().min(1),
      domains: z.array(z.string().regex(/^[a-z0-9.-]+$/)).min(1),
    }),
  ),
);
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
    otherwise: "backups in SEAWORTHY_DATA, or in .data of the project",
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
  SEAWORTHY_TEST_CLOCK: {
    purpose: "for tests alone: a file with the moment that it is taken to be",
    otherwise: "the computer's clock",
    schema: z.string().optional(),
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
  SEAWORTHY_SECRET: {
    purpose: "what signs cookies; the same for all servers of one database",
    otherwise: "one is made and kept in the data folder",
    schema: z.string().min(32).optional(),
    rule: "must be at least 32 characters of chance",
  },
  TRUSTED_PROXIES: {
    purpose: "how many proxies stand before the server, each of which adds to X-Forwarded-For",
    otherwise: "0: limits count for the address that connects",
    schema: z.coerce.number().int().min(0).max(9).default(0),
    rule: "must be a whole number from 0 to 9",
  },
  SMTP_URL: {
    purpose: "the mail server, such as smtps://user:password@mail.example:465",
    otherwise: "no mail is sent, and pages offer nothing that needs it",
    schema: z.url({ protocol: /^smtps?$/ }).optional(),
    rule: "must look like smtp://host:25 or smtps://user:password@host:465, and needs MAIL_FROM and PUBLIC_URL",
  },
  MAIL_FROM: {
    purpose: "the sender of mails, such as Seaworthy <no-reply@seaworthy.example>",
    otherwise: "needed with SMTP_URL",
    schema: z
      .string()
      .regex(/^[^<>@\s]+@[^<>@\s]+$|<[^<>@\s]+@[^<>@\s]+>$/)
      .optional(),
    rule: "must be an address of mail, with or without a name: Seaworthy <no-reply@seaworthy.example>",
  },
  RETENTION_DAYS: {
    purpose: "for how many days ended invitations, sent mails and reports that were dealt with are kept",
    otherwise: "90",
    schema: z.coerce.number().int().min(1).max(3650).default(90),
    rule: "must be a whole number of days from 1 to 3650",
  },
  RETENTION_FIRM_MONTHS: {
    purpose: "after how many months without any change a firm is deleted with all of its records",
    otherwise: "no firm is deleted unasked",
    schema: z.coerce.number().int().min(6).max(600).optional(),
    rule: "must be a whole number of months from 6 to 600",
  },
  OIDC_PROVIDERS: {
    purpose: "who else may say who somebody is: a list in JSON, see below",
    otherwise: "people sign in by password, or by a mailed link",
    schema: providers.optional(),
    rule: "must be a list in JSON of { id, name, issuer, clientId, clientSecret, domains }, and needs PUBLIC_URL",
  },
};

const settingsSchema = z.object({
  DATABASE_URL: settingsTable.DATABASE_URL.schema,
  SEAWORTHY_DATA: settingsTable.SEAWORTHY_DATA.schema,
  SEAWORTHY_TEST_CLOCK: settingsTable.SEAWORTHY_TEST_CLOCK.schema,
  SEAWORTHY_BACKUPS: settingsTable.SEAWORTHY_BACKUPS.schema,
  SEAWORTHY_BACKUP_TIME: settingsTable.SEAWORTHY_BACKUP_TIME.schema,
  PORT: settingsTable.PORT.schema,
  HOST: settingsTable.HOST.schema,
  PUBLIC_URL: settingsTable.PUBLIC_URL.schema,
  SEAWORTHY_SECRET: settingsTable.SEAWORTHY_SECRET.schema,
  TRUSTED_PROXIES: settingsTable.TRUSTED_PROXIES.schema,
  SMTP_URL: settingsTable.SMTP_URL.schema,
  MAIL_FROM: settingsTable.MAIL_FROM.schema,
  RETENTION_DAYS: settingsTable.RETENTION_DAYS.schema,
  RETENTION_FIRM_MONTHS: settingsTable.RETENTION_FIRM_MONTHS.schema,
  OIDC_PROVIDERS: settingsTable.OIDC_PROVIDERS.schema,
});

/** Settings that are of use with others only: links in mails and of providers need an address that no request names. */
const together = { SMTP_URL: ["MAIL_FROM", "PUBLIC_URL"], OIDC_PROVIDERS: ["PUBLIC_URL"] };

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
  const alone = Object.entries(together)
    .filter(([name, others]) => given[name] && others.some((other) => !given[other]))
    .map(([name]) => `${name} ${settingsTable[name].rule}`);
  const problems = [...new Set([...wrong, ...alone, ...strangers])];
  return parsed.success && problems.length === 0
    ? { ok: true, settings: parsed.data }
    : { ok: false, problems };
}
