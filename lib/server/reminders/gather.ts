import "server-only";
import { createTranslator } from "next-intl";
import { loadMessages } from "@/lib/content/messages";
import type { DueItem } from "@/lib/domain/follow-up/due-items";
import { parseView } from "@/lib/domain/portfolio/caseload-view";
import { WORK_GROUPS } from "@/lib/domain/portfolio/work";
import { openAgency } from "../agency/scope";
import { loadCaseload } from "../caseload/queries";
import { getDatabase } from "../database";
import { getSiteAddress } from "../env";
import { findFirmDue } from "../follow-up/firm-due";
import type { Prisma } from "../generated/client";
import type { Mail } from "../mail/outbox";

/** What there is to remind an address of: the mail about it, and what is told by that. */
export interface Digest {
  readonly mail: Pick<Mail, "kind" | "facts">;
  readonly keys: readonly string[];
}

type Translate = (key: string, values?: Record<string, string | number>) => string;

function translatorOf(locale: string): Translate {
  const t = createTranslator({ locale, messages: loadMessages(locale), namespace: "reminders.lines" });
  return (key, values) => t(key as never, values as never);
}

function sayItem(t: Translate, locale: string, { kind, day, title }: DueItem): string {
  const format = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, {
    dateStyle: "long",
    timeZone: "UTC",
  });
  return `- ${t(kind, { day: day ? format.format(new Date(day)) : "", title: title ?? "" })}`;
}

/** What is due for a firm and was not told to this address yet. */
export async function gatherForFirm(
  tx: Prisma.TransactionClient,
  { id, firmId, locale }: { id: string; firmId: string; locale: string },
  now: Date,
): Promise<Digest | null> {
  const found = await findFirmDue(tx, firmId, now);
  if (!found) return null;
  const { name, due } = found;
  const told = await tx.reminderTold.findMany({
    where: { subscriptionId: id, key: { in: due.map(({ key }) => key) } },
  });
  const fresh = due.filter(({ key }) => !told.some((one) => one.key === key));
  if (fresh.length === 0) return null;
  const t = translatorOf(locale);
  const facts = {
    count: fresh.length,
    named: name ? "yes" : "no",
    firm: name ?? "",
    lines: fresh.map((item) => sayItem(t, locale, item)).join("\n"),
    link: `${getSiteAddress()}/${locale}/firm/${firmId}`,
  };
  return { mail: { kind: "reminder-digest", facts }, keys: fresh.map(({ key }) => key) };
}

/** What a member's caseload asks for; null if nothing does, or if they may not see it any more. */
export async function gatherForMember(
  { membershipId, locale }: { membershipId: string; locale: string },
  now: Date,
): Promise<Digest | null> {
  const member = await getDatabase().membership.findUnique({
    where: { id: membershipId },
    select: { userId: true, agencyId: true },
  });
  if (!member) return null;
  // Through the gate like everybody: whoever is no member any more reads nothing.
  const agency = await openAgency(
    member.agencyId,
    { tokens: new Map(), userId: member.userId },
    "follow-firms",
  );
  if (!agency) return null;
  const view = parseView({}, { regions: [], sectors: [], counsellors: [] });
  const { counts } = await loadCaseload(agency, { ...view, divisions: null }, now);
  const groups = WORK_GROUPS.filter((group) => counts[group] > 0);
  if (groups.length === 0) return null;
  const t = translatorOf(locale);
  const facts = {
    count: groups.reduce((sum, group) => sum + counts[group], 0),
    agency: agency.name,
    lines: groups.map((group) => `- ${t(`work.${group}`, { count: counts[group] })}`).join("\n"),
    link: `${getSiteAddress()}/${locale}/agency/${agency.id}`,
  };
  return { mail: { kind: "reminder-caseload", facts }, keys: [] };
}
