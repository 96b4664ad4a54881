import "server-only";
import type { Role } from "@/lib/domain/access/agency-acts";
import type { Purpose, RecordPart } from "@/lib/domain/access/consent";
import { type InvitationState, stateOfInvitation } from "@/lib/domain/agency/invitation";
import type { Answers } from "@/lib/domain/assessment/answer";
import { hashToken, isToken } from "../access/token";
import { readClock } from "../clock";
import { getDatabase } from "../database";
import type { Prisma } from "../generated/client";

declare const minted: unique symbol;

interface Invitation {
  readonly id: string;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly expiresAt: Date;
  readonly [minted]: true;
}

/** Proof that whoever asks holds a link by which a firm can come to an agency. Only this file makes one. */
export interface FirmInvitation extends Invitation {
  readonly kind: "firm";
  readonly firmName: string | null;
  /** What the agency knows of the firm, by question. */
  readonly facts: Answers;
  /** What is asked for, for what, and for how many months; null is until the firm withdraws. */
  readonly parts: readonly RecordPart[];
  readonly purposes: readonly Purpose[];
  readonly months: number | null;
  readonly counsellorId: string | null;
  readonly counsellorName: string | null;
}

/** Proof that whoever asks holds a link by which a person can become a member of an agency. */
export interface MemberInvitation extends Invitation {
  readonly kind: "member";
  readonly roles: readonly Role[];
  /** The one address that may take it up. */
  readonly email: string;
}

export type OpenedInvitation =
  | { readonly state: "open"; readonly invitation: FirmInvitation | MemberInvitation }
  | {
      readonly state: Exclude<InvitationState, "open">;
      readonly agencyName: string;
      /** Firms that came by it: whoever holds one of them used it themselves. */
      readonly firmIds: readonly string[];
    }
  | { readonly state: "unknown" };

const fields = {
  id: true,
  agencyId: true,
  roles: true,
  email: true,
  firmName: true,
  facts: true,
  parts: true,
  purposes: true,
  months: true,
  counsellorId: true,
  uses: true,
  maxUses: true,
  expiresAt: true,
  revokedAt: true,
  agency: { select: { name: true } },
  counsellor: { select: { endedAt: true, user: { select: { name: true } } } },
} satisfies Prisma.InvitationSelect;

type InvitationRow = Prisma.InvitationGetPayload<{ select: typeof fields }>;

/** What this token opens at this moment, or why it opens nothing. */
export async function openInvitation(token: string, now = readClock()): Promise<OpenedInvitation> {
  if (!isToken(token)) return { state: "unknown" };
  const found = await getDatabase().invitation.findUnique({
    where: { tokenHash: hashToken(token) },
    select: { ...fields, consents: { select: { firmId: true } } },
  });
  if (!found) return { state: "unknown" };
  const state = stateOfInvitation(found, now);
  if (state === "open") return { state, invitation: mint(found) };
  return { state, agencyName: found.agency.name, firmIds: found.consents.map(({ firmId }) => firmId) };
}

type Unminted<Scope> = Omit<Scope, typeof minted>;

function mint(row: InvitationRow): FirmInvitation | MemberInvitation {
  const { id, agencyId, expiresAt, roles, email, counsellor } = row;
  const base = { id, agencyId, agencyName: row.agency.name, expiresAt };
  if (roles.length > 0) {
    const member: Unminted<MemberInvitation> = { ...base, kind: "member", roles, email: email ?? "" };
    return member as MemberInvitation;
  }
  const isThere = counsellor !== null && counsellor.endedAt === null;
  const firm: Unminted<FirmInvitation> = {
    ...base,
    kind: "firm",
    firmName: row.firmName,
    facts: (row.facts ?? {}) as Answers,
    parts: row.parts,
    purposes: row.purposes,
    months: row.months,
    counsellorId: isThere ? row.counsellorId : null,
    counsellorName: isThere ? counsellor.user.name : null,
  };
  return firm as FirmInvitation;
}
