import "server-only";
import { createTranslator } from "next-intl";
import { loadMessages } from "@/lib/content/messages";
import type { DueItem } from "@/lib/domain/follow-up/due-items";
import { findDay } from "@/lib/domain/follow-up/quiet-hours";
import { parseView } from "@/lib/domain/portfolio/caseload-view";
import { WORK_GROUPS } from "@/lib/domain/portfolio/work";
import { openAgency } from "../agency/scope";
import { readCaseload } from "../caseload/queries";
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

/** Who reads the mail: in which language, and by the calendar of which zone. */
interface Reader {
  readonly locale: string;
  readonly timeZone: string;
}

/** What is due for a firm and was not told to this address yet. */
export async function gatherForFirm(
  tx: Prisma.TransactionClient,
  { id, firmId, locale, timeZone }: Reader & { readonly id: string; readonly firmId: string },
  now: Date,
): Promise<Digest | null> {
  const found = await findFirmDue(tx, firmId, now, timeZone);
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
  tx: Prisma.TransactionClient,
  { membershipId, locale, timeZone }: Reader & { readonly membershipId: string },
  now: Date,
): Promise<Digest | null> {
  const member = await tx.membership.findUnique({
    where: { id: membershipId },
    select: { userId: true, agencyId: true },
  });
  if (!member) return null;
  // Through the gate like everybody: whoever is no member any more reads nothing.
  const agency = await openAgency(
    member.agencyId,
    { tokens: new Map(), userId: member.userId },
    "follow-firms",
    tx,
  );
  if (!agency) return null;
  const view = parseView({}, { regions: [], sectors: [], counsellors: [] });
  const today = findDay(now, timeZone);
  const { counts } = await readCaseload(tx, agency, { ...view, divisions: null }, now, today);
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
