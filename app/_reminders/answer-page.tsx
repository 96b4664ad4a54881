import { getTranslations } from "next-intl/server";
import { Notice } from "@/app/_components/notice";
import type { LinkPurpose } from "@/lib/server/reminders/link";
import { findLinked } from "@/lib/server/reminders/subscriptions";

interface AnswerPageProps {
  purpose: LinkPurpose;
  locale: string;
  token: string;
}

/** What a link finds: something to ask, what it asks done already, or nothing that it could still change. */
const FOUND = {
  confirm: { waiting: "ask", active: "done", stopped: "ended", returned: "ended", gone: "ended" },
  stop: { waiting: "ask", active: "ask", stopped: "done", returned: "ended", gone: "ended" },
} as const;

/** What a link in a mail asks: it takes a button, for programs open links by themselves. */
export async function AnswerPage({ purpose, locale, token }: AnswerPageProps) {
  const t = await getTranslations("reminders");
  const state = await findLinked(purpose, token);
  const found = state && FOUND[purpose][state];
  const words = found ? (`${purpose}.${found}` as const) : "unknown";
  return (
    <div className="prose">
      <h1 className="text-display">{t(`${words}.title`)}</h1>
      {found === "done" ? <Notice>{t(`${words}.text`)}</Notice> : <p>{t(`${words}.text`)}</p>}
      {found === "ask" && (
        <form method="post" action={`/${locale}/reminders/${purpose}/${token}/send`}>
          <button type="submit" className="button w-full sm:w-fit">
            {t(`${purpose}.submit`)}
          </button>
        </form>
      )}
    </div>
  );
}
