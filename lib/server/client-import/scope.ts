import "server-only";
import type { Encoding } from "@/lib/domain/client-list/decode-text";
import { isRecordId } from "../access/record-id";
import type { AgencyScope } from "../agency/scope";
import { readClock } from "../clock";
import { getDatabase } from "../database";

declare const minted: unique symbol;

/** Proof that whoever asks uploaded this list, and that it still waits. Only this file makes one. */
export interface ListScope {
  readonly id: string;
  readonly fileName: string;
  readonly text: string;
  readonly encoding: Encoding;
  readonly expiresAt: Date;
  readonly [minted]: true;
}

/** The list with this id if this member uploaded it and it was neither confirmed nor has waited too long, else null. */
export async function openList(
  { id: agencyId, userId }: AgencyScope<"invite-firms">,
  id: string,
  now = readClock(),
): Promise<ListScope | null> {
  if (!isRecordId(id)) return null;
  const found = await getDatabase().clientImport.findUnique({
    where: { id, agencyId, userId, confirmedAt: null, expiresAt: { gt: now } },
    select: { id: true, fileName: true, text: true, encoding: true, expiresAt: true },
  });
  return found?.text ? (found as Omit<ListScope, typeof minted> as ListScope) : null;
}
