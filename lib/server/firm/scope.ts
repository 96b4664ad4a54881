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
  readonly [minted]: true;
}

const fields = { id: true, name: true, tokenHash: true } as const;

/** The firm with this id if what the visitor has in hand opens it, else null. */
export async function openFirm(id: string, visitor: Visitor): Promise<FirmScope | null> {
  if (!isRecordId(id)) return null;
  const found = await getDatabase().firm.findUnique({ where: { id }, select: fields });
  return found && opens(visitor, found) ? mint(found) : null;
}

/** Does anything that the visitor has in hand open this firm? */
export function opens(
  { tokens }: Visitor,
  firm: { readonly id: string; readonly tokenHash: string },
): boolean {
  const token = tokens.get(firm.id);
  return token !== undefined && isToken(token) && matchesToken(token, firm.tokenHash);
}

function mint({ id, name }: Omit<FirmScope, typeof minted>): FirmScope {
  return { id, name } as FirmScope;
}
