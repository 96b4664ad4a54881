import "server-only";
import { getDatabase } from "../database";
import type { CaseScope } from "./case-scope";

/** The firm's name, if it has one. */
export async function findFirmName({ firmId }: CaseScope): Promise<string | null> {
  const firm = await getDatabase().firm.findUnique({ where: { id: firmId }, select: { name: true } });
  return firm?.name ?? null;
}
