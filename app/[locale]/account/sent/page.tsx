import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { accountPath } from "@/app/_account/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.sent");
  return { title: t("title"), robots: { index: false } };
}

/** Says that a mail is on its way, whether or not there is an account. */
export default async function SentPage({ params, searchParams }: PageProps<"/[locale]/account/sent">) {
  const { locale } = await params;
  const { confirm } = await searchParams;
  const t = await getTranslations("account.sent");
  return (
    <div className="prose">
      <h1 className="text-display">{t("title")}</h1>
      <p>{t(confirm === undefined ? "link" : "confirm")}</p>
      <p>{t("late")}</p>
      <p>
        <a href={accountPath(locale, "forgot")}>{t("again")}</a>
      </p>
      {process.env.NODE_ENV === "development" && (
        <p>
          <a href={`/${locale}/dev/mailbox`}>Mailbox of the development server</a>
        </p>
      )}
    </div>
  );
}
