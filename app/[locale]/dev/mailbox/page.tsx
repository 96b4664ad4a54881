import type { Metadata } from "next";
import { getFormatter } from "next-intl/server";
import { showUnknown } from "@/app/_access/unknown";
import { listWaitingMail } from "@/lib/server/mail/outbox";

export const metadata: Metadata = { title: "Mailbox", robots: { index: false } };

/** The lines of a mail, with links to follow. */
function Line({ text }: { text: string }) {
  const [before, link, after] = text.split(/(https?:\/\/\S+)/);
  return (
    <>
      {before}
      {link && <a href={link}>{link}</a>}
      {after}
      {"\n"}
    </>
  );
}

/**
 * Without a mail server, development keeps mails here instead of sending them. Words stand in the component, for no
 * reader of the product sees it.
 */
export default async function MailboxPage({ params }: PageProps<"/[locale]/dev/mailbox">) {
  if (process.env.NODE_ENV !== "development") showUnknown((await params).locale);
  const format = await getFormatter();
  const mails = await listWaitingMail();
  return (
    <>
      <h1 className="text-display">Mailbox</h1>
      <p className="mt-1">Mails that wait, the newest first. With SMTP_URL set they are sent instead.</p>
      <ul className="mt-3 flex flex-col gap-4">
        {mails.map(({ id, to, subject, text, createdAt }) => (
          <li key={id} className="border-t border-ink pt-2">
            <h2 className="text-lead">{subject}</h2>
            <p className="text-note text-ink-soft">
              {to}, {format.dateTime(createdAt, { timeStyle: "medium" })}
            </p>
            <pre className="mt-1 max-w-measure font-sans whitespace-pre-wrap">
              {text.split("\n").map((line, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: lines of a mail never change their order
                <Line key={index} text={line} />
              ))}
            </pre>
          </li>
        ))}
      </ul>
    </>
  );
}
