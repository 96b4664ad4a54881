import "server-only";
import { createToken, hashToken, isToken } from "../access/token";
import { readClock } from "../clock";
import { getDatabase } from "../database";
import { listSteps, type PlanStep } from "./queries";
import type { PlanScope } from "./scope";

/** Makes the firm's calendar address anew, and returns its token; the one before it opens nothing any more. */
export async function renewCalendarLink({ firmId }: PlanScope, at = readClock()): Promise<string> {
  const token = createToken();
  await getDatabase().$transaction(async (tx) => {
    await tx.calendarLink.updateMany({ where: { firmId, revokedAt: null }, data: { revokedAt: at } });
    await tx.calendarLink.create({ data: { firmId, tokenHash: hashToken(token), createdAt: at } });
  });
  return token;
}

/** From now on the firm's calendar address opens nothing. */
export async function revokeCalendarLink({ firmId }: PlanScope, at = readClock()): Promise<void> {
  await getDatabase().calendarLink.updateMany({
    where: { firmId, revokedAt: null },
    data: { revokedAt: at },
  });
}

/** Since when there is an address that works; null if there is none. */
export async function findCalendarLink({ firmId }: PlanScope): Promise<Date | null> {
  const link = await getDatabase().calendarLink.findFirst({ where: { firmId, revokedAt: null } });
  return link?.createdAt ?? null;
}

/** The steps that this calendar address shows, or null if it opens nothing. It shows steps, and nothing else. */
export async function openCalendar(token: string): Promise<PlanStep[] | null> {
  if (!isToken(token)) return null;
  const link = await getDatabase().calendarLink.findUnique({
    where: { tokenHash: hashToken(token), revokedAt: null },
  });
  return link && listSteps({ firmId: link.firmId } as PlanScope);
}
