import { getTranslations } from "next-intl/server";
import { accountPath } from "@/app/_account/paths";
import { Fold } from "@/app/_components/fold";
import { FieldForm, type ReturnedToPage } from "@/app/_forms/field-form";
import { firmPath } from "@/app/_plan/place";
import { dayFormat } from "@/app/_results/formats";
import { listInvitations } from "@/lib/server/firm/invitations";
import { type FirmMember, listPeople } from "@/lib/server/firm/people";
import type { FirmScope } from "@/lib/server/firm/scope";
import { canSendMail } from "@/lib/server/mail/outbox";

export interface FirmPlace {
  readonly firm: FirmScope;
  readonly locale: string;
  readonly returned: ReturnedToPage;
}

async function PersonRow({ person, firm, locale }: { person: FirmMember } & Omit<FirmPlace, "returned">) {
  const t = await getTranslations("firm.people");
  const isSelf = person.userId === firm.userId;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-2 border-b border-rule py-1">
      <div>
        <p className="font-semibold">{isSelf ? t("you", { name: person.name }) : person.name}</p>
        <p className="text-note text-ink-soft">{person.email}</p>
      </div>
      {firm.userId && (
        <form method="post" action={`${firmPath(locale, firm.id)}/people/leave`}>
          <input type="hidden" name="person" value={person.userId} />
          <button
            type="submit"
            className="button-quiet"
            aria-label={isSelf ? t("leave") : t("removeName", { name: person.name })}
          >
            {t(isSelf ? "leave" : "remove")}
          </button>
        </form>
      )}
    </li>
  );
}

async function Invitations({ firm, locale }: Omit<FirmPlace, "returned">) {
  const t = await getTranslations("firm.invitations");
  const invitations = await listInvitations(firm);
  if (invitations.length === 0) return null;
  return (
    <>
      <h3 className="mt-3 text-lead">{t("title")}</h3>
      <ul className="mt-1 border-t border-rule">
        {invitations.map(({ id, email, expiresAt, mail }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-2 border-b border-rule py-1"
          >
            <div>
              <p>{email}</p>
              <p className={mail === "failed" ? "trouble text-note" : "text-note text-ink-soft"}>
                {t(`mail.${mail}`, { until: dayFormat(locale).format(expiresAt) })}
              </p>
            </div>
            <form method="post" action={`${firmPath(locale, firm.id)}/people/revoke`}>
              <input type="hidden" name="invitation" value={id} />
              <button type="submit" className="button-quiet" aria-label={t("revokeName", { email })}>
                {t("revoke")}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Who has the firm in an account, and how others come to have it. */
export async function PeopleSection({ firm, locale, returned }: FirmPlace) {
  const t = await getTranslations("firm.people");
  const people = await listPeople(firm);
  const path = firmPath(locale, firm.id);
  const isMember = people.some(({ userId }) => userId === firm.userId);
  const invites = isMember && canSendMail();
  return (
    <section aria-labelledby="people">
      <h2 id="people" className="text-title">
        {t("title")}
      </h2>
      {people.length === 0 && <p className="mt-0.5 text-ink-soft">{t("none")}</p>}
      {people.length > 0 && (
        <ul className="mt-1 border-t border-rule">
          {people.map((person) => (
            <PersonRow key={person.userId} person={person} firm={firm} locale={locale} />
          ))}
        </ul>
      )}
      {firm.userId === null && (
        <p className="mt-1">
          <a href={accountPath(locale, `sign-in?to=${path}`)}>{t("signIn")}</a>
        </p>
      )}
      {firm.userId !== null && !isMember && (
        <form method="post" action={`${path}/people/join`} className="mt-2">
          <button type="submit" className="button w-full sm:w-fit">
            {t("join")}
          </button>
          <p className="mt-0.5 text-note text-ink-soft">{t("joinText")}</p>
        </form>
      )}
      {isMember && <Invitations firm={firm} locale={locale} />}
      {isMember && (
        <Fold summary={t("add")} className="mt-1">
          <p>{t(invites ? "addText" : "addTextWithoutMail")}</p>
        </Fold>
      )}
      {invites && (
        <FieldForm
          action={`${path}/people/invite`}
          submit={t("invite")}
          buttonClass="button-second"
          returned={returned}
          fields={[{ name: "email", label: t("email"), type: "email", autoComplete: "off" }]}
        />
      )}
    </section>
  );
}
