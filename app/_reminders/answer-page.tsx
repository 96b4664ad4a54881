import { getTranslations } from "next-intl/server";
import { Notice } from "@/app/_components/notice";

interface AnswerPageProps {
  what: "confirm" | "stop";
  /** The address of the handler; null if the link is none. */
  action: string | null;
  isDone: boolean;
}

/** What a link in a mail asks: it takes a button, for programs open links by themselves. */
export async function AnswerPage({ what, action, isDone }: AnswerPageProps) {
  const t = await getTranslations("reminders");
  if (action === null) {
    return (
      <div className="prose">
        <h1 className="text-display">{t("unknown.title")}</h1>
        <p>{t("unknown.text")}</p>
      </div>
    );
  }
  return (
    <div className="prose">
      <h1 className="text-display">{t(`${what}.title`)}</h1>
      {isDone ? (
        <Notice>{t(`${what}.done`)}</Notice>
      ) : (
        <>
          <p>{t(`${what}.text`)}</p>
          <form method="post" action={action}>
            <button type="submit" className="button w-full sm:w-fit">
              {t(`${what}.submit`)}
            </button>
          </form>
        </>
      )}
    </div>
  );
}
