import { getTranslations } from "next-intl/server";
import { accountPath } from "./paths";

interface MailedLinkProps {
  readonly locale: string;
  readonly kind: "link" | "confirm";
  /** The handler's address within the account. */
  readonly action: string;
  readonly hasEnded: boolean;
}

/** What to do when a link does not work any more. */
export async function EndedLink({ locale, kind }: { locale: string; kind: "link" | "confirm" | "reset" }) {
  const t = await getTranslations("account.ended");
  return (
    <div className="prose">
      <h1 className="text-display">{t("title")}</h1>
      <p>{t(kind)}</p>
      <p>
        <a href={accountPath(locale, "forgot")}>{t("again")}</a>
      </p>
    </div>
  );
}

/** The page that a mailed link opens: a button, or what to do when the link does not work any more. */
export async function MailedLink({ locale, kind, action, hasEnded }: MailedLinkProps) {
  const t = await getTranslations(`account.${kind}`);
  if (hasEnded) return <EndedLink locale={locale} kind={kind} />;
  return (
    <form method="post" action={accountPath(locale, action)} className="prose">
      <h1 className="text-display">{t("title")}</h1>
      <p>{t("text")}</p>
      <button type="submit" className="button w-full sm:w-fit">
        {t("submit")}
      </button>
    </form>
  );
}
