import { getFormatter, getTranslations } from "next-intl/server";
import { agencyPath } from "@/app/_access/paths";
import type { FirmInvitationSummary } from "@/lib/server/invitation/queries";

interface InvitationRowProps {
  readonly invitation: FirmInvitationSummary;
  readonly where: { readonly locale: string; readonly agencyId: string };
}

/** One invitation: for whom, how far it is, and what can be done with it. */
export async function InvitationRow({ invitation, where }: InvitationRowProps) {
  const t = await getTranslations("agency.invitations");
  const format = await getFormatter();
  const { id, state, firmName, email, counsellorName, uses, maxUses, expiresAt, sentAt } = invitation;
  const sayDay = (day: Date) => format.dateTime(day, { dateStyle: "medium" });
  const firm = firmName ?? t("anyFirm");
  const facts = [
    t("until", { state, day: sayDay(expiresAt) }),
    t("uses", { uses, maxUses }),
    counsellorName ? t("for", { name: counsellorName }) : t("forNobody"),
    ...(sentAt ? [t("sentOn", { day: sayDay(sentAt) })] : []),
  ];
  const acts = [
    { act: "link", text: t("renew"), name: t("renewName", { firm }) },
    { act: "revoke", text: t("revoke"), name: t("revokeName", { firm }) },
  ];
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-3 border-b border-rule py-1">
      <span className={state === "open" ? undefined : "text-ink-soft"}>
        <span className="font-semibold">{firm}</span>
        {email && <span className="text-note"> {email}</span>}
        <span className="block text-note">{facts.join("; ")}</span>
      </span>
      {state === "open" && (
        <span className="flex flex-wrap gap-x-2">
          {acts.map(({ act, text, name }) => (
            <form key={act} method="post" action={agencyPath(where, `invitations/${act}`)}>
              <input type="hidden" name="invitation" value={id} />
              <button type="submit" className="button-quiet text-note" aria-label={name}>
                {text}
              </button>
            </form>
          ))}
        </span>
      )}
    </li>
  );
}
