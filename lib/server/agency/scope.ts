import "server-only";
import { type AgencyAct, mayAct, type Role } from "@/lib/domain/access/agency-acts";
import { isRecordId } from "../access/record-id";
import type { Visitor } from "../access/visitor";
import { getDatabase } from "../database";
import type { Prisma } from "../generated/client";

declare const minted: unique symbol;

/** Proof that whoever asks is a member of this agency who may do this. Only this file makes one; all else demands one. */
export interface AgencyScope<Act extends AgencyAct = AgencyAct> {
  readonly id: string;
  readonly name: string;
  readonly act: Act;
  readonly userId: string;
  readonly membershipId: string;
  readonly roles: readonly Role[];
  /** The regions whose firms fall to this member; none means all. */
  readonly regions: readonly string[];
  readonly [minted]: true;
}

/** The agency with this id if the visitor is a member of it who may do this, else null. */
export async function openAgency<Act extends AgencyAct>(
  id: string,
  visitor: Visitor,
  act: Act,
  tx: Prisma.TransactionClient = getDatabase(),
): Promise<AgencyScope<Act> | null> {
  const { userId } = visitor;
  if (!isRecordId(id) || userId === null) return null;
  const member = await tx.membership.findUnique({
    where: { agencyId_userId: { agencyId: id, userId }, endedAt: null },
    select: { id: true, roles: true, regions: true, agency: { select: { name: true } } },
  });
  if (!member || !mayAct(member.roles, act)) return null;
  const { id: membershipId, roles, regions, agency } = member;
  const scope: Omit<AgencyScope<Act>, typeof minted> = {
    id,
    name: agency.name,
    act,
    userId,
    membershipId,
    roles,
    regions,
  };
  return scope as AgencyScope<Act>;
}
