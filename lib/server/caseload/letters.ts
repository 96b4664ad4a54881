import "server-only";
import type { RecordPart } from "@/lib/domain/access/consent";
import { type Letter, type LetterPlan, planLetter } from "@/lib/domain/portfolio/letter";
import { isLocale, type Locale } from "@/lib/i18n/locale";
import { listFalling } from "../agency/case-scope";
import type { AgencyScope } from "../agency/scope";
import { appendAudit } from "../audit/append";
import { readClock } from "../clock";
import { getDatabase } from "../database";
import { getSiteAddress } from "../env";
import type { Prisma } from "../generated/client";
import { writeFirmInvitation } from "../invitation/commands";
import { enqueueMails, type Mail } from "../mail/outbox";
import { type BulkOutcome, holdChosen, PATIENCE } from "./commands";
import { listCaseRows } from "./queries";

type Agency = AgencyScope<"follow-firms">;

interface Recipient {
  readonly to: string;
  readonly locale: Locale | null;
  /** Has an account that opens the firm. */
  readonly isKnown: boolean;
}

/** What a firm would get, and at which addresses. */
interface PlannedLetter {
  readonly caseId: string;
  readonly firmId: string;
  readonly name: string | null;
  readonly counsellorId: string | null;
  readonly plan: LetterPlan;
  readonly recipients: readonly Recipient[];
}

/** What a member sees of it: of people, how many; of an address, the one that the agency itself invited. */
export interface LetterPreview {
  readonly firmId: string;
  readonly name: string | null;
  readonly plan: LetterPlan;
  readonly people: number;
  readonly invited: string | null;
}

/** What a firm that is invited again is asked for, as a firm is that comes for the first time. */
const ASKED: readonly RecordPart[] = ["results"];
const ASKED_MONTHS = 12;
const INVITATION_DAYS = 30;

function listContacts(tx: Prisma.TransactionClient, agency: Agency, firmIds: readonly string[]) {
  const person = { email: true, emailVerified: true, locale: true } as const;
  return tx.case.findMany({
    where: { ...listFalling(agency), firmId: { in: [...firmIds] } },
    select: {
      id: true,
      firmId: true,
      counsellorId: true,
      letters: { select: { at: true }, orderBy: { at: "desc" }, take: 1 },
      firm: {
        select: {
          people: { select: { user: { select: person } } },
          consents: {
            where: { agencyId: agency.id, invitation: { email: { not: null } } },
            select: { invitation: { select: { email: true } } },
            orderBy: { givenAt: "desc" },
            take: 1,
          },
        },
      },
    },
  });
}

/** What each of these firms would get now, by name. A fixed number of queries, however many firms. */
async function planLetters(
  tx: Prisma.TransactionClient,
  agency: Agency,
  firmIds: readonly string[],
  now: Date,
): Promise<PlannedLetter[]> {
  const rows = await listCaseRows(tx, agency, firmIds, now);
  const contacts = await listContacts(
    tx,
    agency,
    rows.map(({ firmId }) => firmId),
  );
  const contactOf = new Map(contacts.map((contact) => [contact.firmId, contact]));
  return rows.flatMap(({ firmId, name, state }) => {
    const contact = contactOf.get(firmId);
    if (!contact) return [];
    const { firm, letters, counsellorId, id: caseId } = contact;
    const people = firm.people.map(({ user }) => user).filter(({ emailVerified }) => emailVerified);
    const invited = firm.consents[0]?.invitation?.email ?? null;
    const addressee = {
      state,
      people: people.length,
      isInvited: invited !== null,
      lastLetterAt: letters[0]?.at ?? null,
    };
    const plan = planLetter(addressee, now);
    const toPeople = people.map(({ email, locale }) => ({
      to: email,
      locale: isLocale(locale) ? locale : null,
      isKnown: true,
    }));
    const toInvited = invited ? [{ to: invited, locale: null, isKnown: false }] : [];
    const recipients = plan.ok ? (plan.to === "people" ? toPeople : toInvited) : [];
    return [{ caseId, firmId, name, counsellorId, plan, recipients }];
  });
}

/** What each of these firms would get now, or why it can get nothing. */
export async function previewLetters(
  agency: Agency,
  firmIds: readonly string[],
  now = readClock(),
): Promise<LetterPreview[]> {
  const planned = await planLetters(getDatabase(), agency, firmIds, now);
  return planned.map(({ firmId, name, plan, recipients }) => ({
    firmId,
    name,
    plan,
    people: recipients.filter(({ isKnown }) => isKnown).length,
    invited: recipients.find(({ isKnown }) => !isKnown)?.to ?? null,
  }));
}

interface Sender {
  readonly agencyName: string;
  readonly counsellor: string;
  /** Of recipients whose language nobody knows. */
  readonly locale: Locale;
}

/** The reminders of one firm, one for each address. */
function writeReminders(
  { firmId, name, recipients }: PlannedLetter,
  letter: Exclude<Letter, "share-again">,
  letterId: string,
  sender: Sender,
): Mail[] {
  const site = getSiteAddress();
  return recipients.map(({ to, locale: known, isKnown }, index) => {
    const locale = known ?? sender.locale;
    return {
      to,
      locale,
      kind: `case-${letter}` as const,
      facts: {
        agency: sender.agencyName,
        counsellor: sender.counsellor,
        named: name ? "yes" : "no",
        firm: name ?? "",
        known: isKnown ? "yes" : "no",
        link: isKnown ? `${site}/${locale}/firm/${firmId}` : `${site}/${locale}/open`,
      },
      dedupeKey: `case-letter:${letterId}:${index}`,
    };
  });
}

/**
 * Has the mails sent that these firms can be sent now, each once: a firm that was written to a moment ago, by another
 * press of the button or another member, gets none. Nothing of it happens if any of it fails.
 */
export async function sendLetters(
  agency: Agency,
  inviting: AgencyScope<"invite-firms">,
  { firmIds, locale }: { firmIds: readonly string[]; locale: Locale },
  now = readClock(),
): Promise<BulkOutcome> {
  const { id: agencyId, userId, name: agencyName } = agency;
  return getDatabase().$transaction(async (tx) => {
    const held = await holdChosen(tx, agency, firmIds);
    const planned = await planLetters(
      tx,
      agency,
      held.map(({ firmId }) => firmId),
      now,
    );
    const { name: counsellor } = await tx.user.findUniqueOrThrow({ where: { id: userId } });
    let done = 0;
    for (const one of planned) {
      const { plan, caseId, firmId, recipients, counsellorId, name } = one;
      if (!plan.ok) continue;
      const { id } = await tx.caseLetter.create({
        data: { caseId, kind: plan.letter, sentById: userId, recipients: recipients.length, at: now },
        select: { id: true },
      });
      if (plan.letter === "share-again") {
        await writeFirmInvitation(
          tx,
          inviting,
          {
            firmName: name,
            email: recipients[0]?.to ?? null,
            facts: {},
            parts: ASKED,
            purposes: ["counselling"],
            months: ASKED_MONTHS,
            counsellorId,
            days: INVITATION_DAYS,
            maxUses: 1,
            mailIn: locale,
          },
          now,
        );
      } else {
        await enqueueMails(tx, writeReminders(one, plan.letter, id, { agencyName, counsellor, locale }));
      }
      await appendAudit(tx, { userId, act: "wrote-to-firm", agencyId, firmId, subjectId: id });
      done += 1;
    }
    return { done, left: new Set(firmIds).size - done };
  }, PATIENCE);
}
