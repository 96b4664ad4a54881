import "server-only";
import { createTranslator } from "next-intl";
import { loadMessages } from "@/lib/content/messages";
import type { Locale } from "@/lib/i18n/locale";
import type { MailKind, Messages } from "@/lib/i18n/messages";
import { getDatabase } from "../database";
import { getSettings, getSiteAddress } from "../env";
import type { Prisma } from "../generated/client";

export interface Mail {
  readonly to: string;
  /** The language of whoever gets it. */
  readonly locale: Locale;
  /** Its words are those of this name in content/locales/<locale>/ui/mail.json. */
  readonly kind: MailKind;
  /** What the words name. */
  readonly facts: Readonly<Record<string, string | number>>;
  /** What makes it this mail and no other: the second with the same key is not written. */
  readonly dedupeKey: string;
  /** Not before; at once if left out. */
  readonly sendAfter?: Date;
  /** Where one click ends mails of this kind: for those that nobody asked for singly. */
  readonly stopUrl?: string;
}

/** Without a mail server nothing may be offered that needs one. In development the mailbox page stands in for it. */
export function canSendMail(): boolean {
  return getSettings().SMTP_URL !== undefined || process.env.NODE_ENV === "development";
}

type Facts = Mail["facts"];

function fill(locale: Locale, text: string, facts: Facts): string {
  return createTranslator({ locale, messages: { text } })("text", facts);
}

/** The words of a mail, with the name and the address of the site below them. */
function writeMail({ kind, locale, facts }: Pick<Mail, "kind" | "locale" | "facts">) {
  const { mail } = loadMessages(locale) as unknown as Messages;
  const { subject, text } = mail.kinds[kind];
  const footer = fill(locale, mail.footer, { site: getSiteAddress() });
  return {
    subject: fill(locale, subject, facts).replaceAll(/\s+/g, " "),
    text: `${fill(locale, text, facts)}\n\n${footer}\n`,
  };
}

/**
 * Writes a mail in the transaction of what it tells: both are kept, or neither. It is sent soon after, by whichever
 * server is first, and again after pauses while the mail server is away. False if it had been written before.
 */
export async function enqueueMail(tx: Prisma.TransactionClient, mail: Mail): Promise<boolean> {
  return (await enqueueMails(tx, [mail])) === 1;
}

/** So many in one statement. */
const AT_ONCE = 500;

/** The same for many; how many had not been written before. */
export async function enqueueMails(tx: Prisma.TransactionClient, mails: readonly Mail[]): Promise<number> {
  let written = 0;
  for (let from = 0; from < mails.length; from += AT_ONCE) {
    const data = mails.slice(from, from + AT_ONCE).map((mail) => {
      const { to, kind, dedupeKey, sendAfter, stopUrl } = mail;
      return {
        to,
        kind,
        dedupeKey,
        ...writeMail(mail),
        ...(sendAfter ? { sendAfter } : {}),
        ...(stopUrl ? { stopUrl } : {}),
      };
    });
    written += (await tx.mailMessage.createMany({ data, skipDuplicates: true })).count;
  }
  return written;
}

/** What has become of a mail. */
export type MailState = "waiting" | "sent" | "failed";

/** What has become of the mails with these keys; one that was never written is left out. */
export async function listMailStates(
  tx: Prisma.TransactionClient,
  dedupeKeys: readonly string[],
): Promise<ReadonlyMap<string, MailState>> {
  const found = await tx.mailMessage.findMany({
    where: { dedupeKey: { in: [...dedupeKeys] } },
    select: { dedupeKey: true, sentAt: true, failedAt: true },
  });
  const stateOf = ({ sentAt, failedAt }: (typeof found)[number]) =>
    sentAt ? "sent" : failedAt ? "failed" : "waiting";
  return new Map(found.map((mail) => [mail.dedupeKey, stateOf(mail)]));
}

/** Mails that were not sent, the newest first: all that development without a mail server ever wrote. */
export async function listWaitingMail() {
  const found = await getDatabase().mailMessage.findMany({
    where: { sentAt: null, failedAt: null },
    orderBy: { id: "desc" },
    take: 50,
  });
  return found.map(({ id, to, subject, text, createdAt }) => ({
    id,
    to,
    subject,
    text: text ?? "",
    createdAt,
  }));
}
