import "server-only";
import type { Role } from "@/lib/domain/access/agency-acts";
import { type InvitationState, stateOfInvitation } from "@/lib/domain/agency/invitation";
import { isRecordId } from "../access/record-id";
import type { AgencyScope } from "../agency/scope";
import { readClock } from "../clock";
import { getDatabase } from "../database";
import type { Prisma } from "../generated/client";
import { whereFirmInvitations } from "./commands";

export interface FirmInvitationSummary {
  readonly id: string;
  readonly state: InvitationState;
  readonly firmName: string | null;
  readonly email: string | null;
  readonly counsellorName: string | null;
  readonly uses: number;
  readonly maxUses: number;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  /** When its link was last sent by e-mail. */
  readonly sentAt: Date | null;
}

export interface MemberInvitationSummary {
  readonly id: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly expiresAt: Date;
}

export const INVITATIONS_A_PAGE = 50;

function whereState(state: InvitationState | null, now: Date): Prisma.InvitationWhereInput {
  const { fields } = getDatabase().invitation;
  const isLeft = { uses: { lt: fields.maxUses } };
  switch (state) {
    case "open":
      return { revokedAt: null, ...isLeft, expiresAt: { gt: now } };
    case "used":
      return { revokedAt: null, uses: { gte: fields.maxUses } };
    case "expired":
      return { revokedAt: null, ...isLeft, expiresAt: { lte: now } };
    case "revoked":
      return { revokedAt: { not: null } };
    case null:
      return {};
  }
}

interface Wanted {
  readonly state: InvitationState | null;
  readonly importId: string | null;
  /** From 1. */
  readonly page: number;
}

/** A page of the invitations of firms that this member sees, the newest first, and how many there are in all. */
export async function listFirmInvitations(
  agency: AgencyScope<"invite-firms">,
  { state, importId, page }: Wanted,
  now = readClock(),
): Promise<{ readonly invitations: readonly FirmInvitationSummary[]; readonly total: number }> {
  const ofList = importId !== null && isRecordId(importId) ? { importId } : {};
  const where = { AND: [whereFirmInvitations(agency), whereState(state, now), ofList] };
  const { invitation } = getDatabase();
  const [found, total] = await Promise.all([
    invitation.findMany({
      where,
      select: {
        id: true,
        firmName: true,
        email: true,
        uses: true,
        maxUses: true,
        createdAt: true,
        expiresAt: true,
        revokedAt: true,
        sentAt: true,
        counsellor: { select: { user: { select: { name: true } } } },
      },
      orderBy: [{ createdAt: "desc" }, { firmName: "asc" }, { id: "asc" }],
      skip: (page - 1) * INVITATIONS_A_PAGE,
      take: INVITATIONS_A_PAGE,
    }),
    invitation.count({ where }),
  ]);
  const invitations = found.map(({ counsellor, ...row }) => ({
    ...row,
    state: stateOfInvitation(row, now),
    counsellorName: counsellor?.user.name ?? null,
  }));
  return { invitations, total };
}

/** People who were invited and have not come yet. */
export async function listMemberInvitations(
  agency: AgencyScope<"administer">,
  now = readClock(),
): Promise<MemberInvitationSummary[]> {
  const found = await getDatabase().invitation.findMany({
    where: { AND: [{ agencyId: agency.id, roles: { isEmpty: false } }, whereState("open", now)] },
    select: { id: true, email: true, roles: true, expiresAt: true },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
  });
  return found.map((row) => ({ ...row, email: row.email ?? "" }));
}
