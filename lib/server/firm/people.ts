import "server-only";
import { isRecordId } from "../access/record-id";
import type { Visitor } from "../access/visitor";
import { appendAudit } from "../audit/append";
import { getDatabase } from "../database";
import { type FirmScope, opens, selectOpening } from "./scope";

/** A person who has the firm in their account. */
export interface FirmMember {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly since: Date;
}

/** Who has been there longest comes first. */
export async function listPeople({ id: firmId }: FirmScope): Promise<FirmMember[]> {
  const people = await getDatabase().firmPerson.findMany({
    where: { firmId },
    select: { userId: true, createdAt: true, user: { select: { name: true, email: true } } },
    orderBy: [{ createdAt: "asc" }, { userId: "asc" }],
  });
  return people.map(({ userId, createdAt, user }) => ({ userId, ...user, since: createdAt }));
}

/** A firm in somebody's account. */
export interface OwnFirm {
  readonly id: string;
  readonly name: string | null;
  readonly createdAt: Date;
}

export async function listFirmsOf(userId: string): Promise<OwnFirm[]> {
  return getDatabase().firm.findMany({
    where: { people: { some: { userId } } },
    select: { id: true, name: true, createdAt: true },
    orderBy: { id: "asc" },
  });
}

/** Puts the firm into the account of who opened it. False if nobody is signed in. */
export async function joinFirm({ id: firmId, userId }: FirmScope): Promise<boolean> {
  if (userId === null) return false;
  await getDatabase().$transaction(async (tx) => {
    const { count } = await tx.firmPerson.createMany({ data: { firmId, userId }, skipDuplicates: true });
    if (count > 0) await appendAudit(tx, { userId, act: "joined-firm", firmId });
  });
  return true;
}

/** Takes the firm out of a person's account: their own, or another's who should not have it. */
export async function leaveFirm({ id: firmId, userId }: FirmScope, personId: string): Promise<void> {
  await getDatabase().$transaction(async (tx) => {
    const { count } = await tx.firmPerson.deleteMany({ where: { firmId, userId: personId } });
    if (count > 0) await appendAudit(tx, { userId, act: "left-firm", firmId, subjectId: personId });
  });
}

/** Firms that the visitor opens by a private link alone: they could add them to their account. */
export async function listHeldFirms(visitor: Visitor): Promise<OwnFirm[]> {
  const held = [...visitor.tokens.keys()].filter(isRecordId);
  if (held.length === 0) return [];
  const found = await getDatabase().firm.findMany({
    where: { id: { in: held } },
    select: { ...selectOpening(visitor), name: true, createdAt: true },
    orderBy: { id: "asc" },
  });
  return found
    .filter((firm) => firm.people.length === 0 && opens(visitor, firm))
    .map(({ id, name, createdAt }) => ({ id, name, createdAt }));
}
