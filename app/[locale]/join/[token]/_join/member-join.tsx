import { getFormatter, getTranslations } from "next-intl/server";
import { findSignedIn } from "@/app/_access/access";
import { accountPath } from "@/app/_account/paths";
import type { MemberInvitation } from "@/lib/server/invitation/scope";

interface MemberJoinProps {
  readonly invitation: MemberInvitation;
  readonly locale: string;
  readonly token: string;
  readonly search: Promise<Record<string, unknown>>;
}

/** A person joins an agency, once they are signed in with the address that was invited. */
export async function MemberJoin({ invitation, locale, token }: MemberJoinProps) {
  const t = await getTranslations("consent.join.member");
  const words = await getTranslations("agency.roles");
  const format = await getFormatter();
  const person = await findSignedIn();
  const { agencyName: agency, roles, email } = invitation;
  const here = `/${locale}/join/${token}`;
  const isTheirs = person?.email.toLowerCase() === email.toLowerCase();
  return (
    <div className="prose">
      <h1 className="text-display">{t("title", { agency })}</h1>
      <p>{t("lead", { agency })}</p>
      <p>
        {t("roles")} {format.list(roles.map((role) => words(`${role}.name`).toLowerCase()))}.
      </p>
      {person === null && (
        <>
          <p>{t("signIn")}</p>
          <p className="flex flex-wrap gap-x-3 gap-y-1">
            <a href={accountPath(locale, `sign-in?to=${here}`)} className="button">
              {t("signInButton")}
            </a>
            <a href={accountPath(locale, `sign-up?to=${here}`)} className="button button-second">
              {t("signUp")}
            </a>
          </p>
        </>
      )}
      {person !== null && isTheirs && (
        <form method="post" action={`${here}/member`}>
          <p>{t("as", { email: person.email })}</p>
          <button type="submit" className="button mt-2 w-full sm:w-fit">
            {t("submit", { agency })}
          </button>
        </form>
      )}
      {person !== null && !isTheirs && (
        <>
          <p>{t("other", { email: person.email, agency })}</p>
          <p>
            <a href={accountPath(locale)}>{t("account")}</a>
          </p>
        </>
      )}
    </div>
  );
}
