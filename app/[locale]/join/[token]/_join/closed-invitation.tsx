import { getTranslations } from "next-intl/server";
import { findVisitor } from "@/app/_access/access";
import { sharingPath } from "@/app/_consent/paths";
import { listOpenableFirms } from "@/lib/server/firm/scope";
import type { OpenedInvitation } from "@/lib/server/invitation/scope";

interface ClosedInvitationProps {
  readonly opened: Exclude<OpenedInvitation, { state: "open" }>;
  readonly locale: string;
}

/** Why an invitation opens nothing, and what to do now. Who used it themselves is led to what they share. */
export async function ClosedInvitation({ opened, locale }: ClosedInvitationProps) {
  const t = await getTranslations("consent.join.closed");
  const { state } = opened;
  const came = state === "unknown" ? [] : opened.firmIds;
  const own = (await listOpenableFirms(await findVisitor())).find(({ id }) => came.includes(id));
  const agency = state === "unknown" ? "" : opened.agencyName;
  return (
    <div className="prose">
      <h1 className="text-display">{t(`${state}.title`)}</h1>
      {own ? (
        <p>
          {t("usedByYou")} <a href={sharingPath({ locale, firmId: own.id })}>{t("seeSharing")}</a>
        </p>
      ) : (
        <p>{t(`${state}.text`, { agency })}</p>
      )}
      <p>
        {t("start")} <a href={`/${locale}`}>{t("home")}</a>
      </p>
    </div>
  );
}
