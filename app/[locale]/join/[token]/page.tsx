import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { titleOf } from "@/app/_forms/returned-form";
import { openInvitation } from "@/lib/server/invitation/scope";
import { ClosedInvitation } from "./_join/closed-invitation";
import { FirmJoin } from "./_join/firm-join";
import { MemberJoin } from "./_join/member-join";

type JoinProps = PageProps<"/[locale]/join/[token]">;

export async function generateMetadata({ params, searchParams }: JoinProps): Promise<Metadata> {
  const opened = await openInvitation((await params).token);
  const t = await getTranslations("consent.join");
  const words = {
    open: () => (opened.state === "open" ? t("title", { agency: opened.invitation.agencyName }) : ""),
    unknown: () => t("closed.unknown.title"),
    used: () => t("closed.used.title"),
    expired: () => t("closed.expired.title"),
    revoked: () => t("closed.revoked.title"),
  };
  return {
    title: await titleOf(words[opened.state](), searchParams),
    robots: { index: false, follow: false },
  };
}

/** Where an invitation leads: a firm chooses what to share, a person joins an agency, or reads why it is too late. */
export default async function JoinPage({ params, searchParams }: JoinProps) {
  const { locale, token } = await params;
  const opened = await openInvitation(token);
  if (opened.state !== "open") return <ClosedInvitation opened={opened} locale={locale} />;
  const { invitation } = opened;
  return invitation.kind === "firm" ? (
    <FirmJoin invitation={invitation} locale={locale} token={token} search={searchParams} />
  ) : (
    <MemberJoin invitation={invitation} locale={locale} token={token} search={searchParams} />
  );
}
