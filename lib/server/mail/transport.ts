import "server-only";
import { createTransport } from "nodemailer";
import { getSettings } from "../env";

export interface Letter {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Where one click ends mails of this kind (RFC 8058). */
  readonly stopUrl: string | null;
}

/** Resolves when the mail server has taken the letter; rejects with what it said. */
export type Send = (letter: Letter) => Promise<void>;

/** Shorter than the time for which a letter is claimed: see deliver.ts. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** The way to the mail server of the settings; null if there is none. */
export function openTransport(): Send | null {
  const { SMTP_URL, MAIL_FROM: from } = getSettings();
  if (!SMTP_URL || !from) return null;
  const transport = createTransport({ url: SMTP_URL, ...patience });
  const host = /@([^>]+)>?$/.exec(from)?.[1];
  return async ({ id, to, subject, text, stopUrl }) => {
    // The same at each attempt, so that a repeat can be known as one.
    const messageId = `<${id}@${host}>`;
    const headers = stopUrl
      ? { "List-Unsubscribe": `<${stopUrl}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" }
      : {};
    await transport.sendMail({ from, to, subject, text, messageId, headers, disableFileAccess: true });
  };
}

/** Did the mail server refuse the letter for good (RFC 5321, section 4.2.1)? Else it may take it another time. */
export function isRefusal(error: unknown): boolean {
  const { code, command, responseCode } = error as { code?: string; command?: string; responseCode?: number };
  const isOfLetter = code === "EENVELOPE" || code === "EMESSAGE";
  if (!isOfLetter || command === "MAIL FROM") return false;
  return responseCode === undefined ? command === "API" : responseCode >= 500;
}
