import "server-only";
import { isRecordId } from "../access/record-id";
import { isToken, matchesToken } from "../access/token";
import type { Visitor } from "../access/visitor";
import { getDatabase } from "../database";

declare const minted: unique symbol;

/** Proof that whoever asks may see and change all of this firm. Only this file makes one; all else demands one. */
export interface FirmScope {
  readonly id: string;
  readonly name: string | null;
  /** Who is signed in, if anybody: a holder of the private link need not be. */
  readonly userId: string | null;
  readonly [minted]: true;
}

/** What tells whether a visitor may open a firm. */
export function selectOpening({ userId }: Visitor) {
  return {
    id: true,
    tokenHash: true,
    people: { where: { userId: userId ?? "" }, select: { userId: true } },
  } as const;
}

interface Opening {
  readonly id: string;
  readonly tokenHash: string;
  readonly people: readonly unknown[];
}

/** The firm with this id if what the visitor has in hand opens it, else null. */
export async function openFirm(id: string, visitor: Visitor): Promise<FirmScope | null> {
  if (!isRecordId(id)) return null;
  const select = { ...selectOpening(visitor), name: true };
  const found = await getDatabase().firm.findUnique({ where: { id }, select });
  return found && opens(visitor, found) ? mint({ ...found, userId: visitor.userId }) : null;
}

/** Every firm that the visitor may open, the newest first. */
export async function listOpenableFirms(visitor: Visitor): Promise<FirmScope[]> {
  const held = [...visitor.tokens.keys()].filter(isRecordId);
  const own = visitor.userId === null ? [] : [{ people: { some: { userId: visitor.userId } } }];
  const found = await getDatabase().firm.findMany({
    where: { OR: [{ id: { in: held } }, ...own] },
    select: { ...selectOpening(visitor), name: true },
    orderBy: { id: "desc" },
  });
  return found
    .filter((firm) => opens(visitor, firm))
    .map((firm) => mint({ ...firm, userId: visitor.userId }));
}

/** Does the visitor hold the firm's private link, or are they one of its people? */
export function opens({ tokens }: Visitor, { id, tokenHash, people }: Opening): boolean {
  const token = tokens.get(id);
  return people.length > 0 || (token !== undefined && isToken(token) && matchesToken(token, tokenHash));
}

function mint({ id, name, userId }: Omit<FirmScope, typeof minted>): FirmScope {
  return { id, name, userId } as FirmScope;
}
