import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { findSignedIn } from "@/app/_access/access";
import { accountPath } from "@/app/_account/paths";
import { findInvitation } from "@/lib/server/firm/invitations";

type JoinProps = PageProps<"/[locale]/firm/join/[token]">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("firm.joining");
  return { title: t("title"), robots: { index: false } };
}

/** Where a mailed invitation to a firm leads. */
export default async function JoinFirmPage({ params }: JoinProps) {
  const { locale, token } = await params;
  const t = await getTranslations("firm.joining");
  const invitation = await findInvitation(token);
  if (!invitation) {
    return (
      <div className="prose">
        <h1 className="text-display">{t("endedTitle")}</h1>
        <p>{t("endedText")}</p>
      </div>
    );
  }
  const person = await findSignedIn();
  const to = `/${locale}/firm/join/${token}`;
  const { firmName } = invitation;
  return (
    <div className="prose">
      <h1 className="text-display">{firmName ? t("named", { name: firmName }) : t("title")}</h1>
      <p>{t("text")}</p>
      {person ? (
        <form method="post" action={`${to}/accept`}>
          <p className="mb-2">{t("as", { name: person.name, email: person.email })}</p>
          <button type="submit" className="button w-full sm:w-fit">
            {t("submit")}
          </button>
        </form>
      ) : (
        <>
          <p>{t("account")}</p>
          <p className="flex flex-wrap gap-2">
            <a href={accountPath(locale, `sign-up?to=${to}`)} className="button w-full sm:w-fit">
              {t("signUp")}
            </a>
            <a
              href={accountPath(locale, `sign-in?to=${to}`)}
              className="button button-second w-full sm:w-fit"
            >
              {t("signIn")}
            </a>
          </p>
        </>
      )}
    </div>
  );
}
