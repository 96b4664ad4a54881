import "server-only";
import { createToken, hashToken } from "../access/token";
import { appendAudit } from "../audit/append";
import { getDatabase } from "../database";
import type { FirmScope } from "./scope";

/** Makes the firm's old private link useless, on every device, and returns the token of the new one. */
export async function rotateLink({ id: firmId, userId }: FirmScope): Promise<string> {
  const token = createToken();
  await getDatabase().$transaction(async (tx) => {
    await tx.firm.updateMany({ where: { id: firmId }, data: { tokenHash: hashToken(token) } });
    await appendAudit(tx, { userId, act: "replaced-private-link", firmId });
  });
  return token;
}
