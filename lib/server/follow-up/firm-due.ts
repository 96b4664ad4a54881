import "server-only";
import type { Day } from "@/lib/domain/day";
import { type DueItem, listDue } from "@/lib/domain/follow-up/due-items";
import { findDay } from "@/lib/domain/follow-up/quiet-hours";
import { findStallLimit } from "@/lib/domain/portfolio/work";
import { readClock } from "../clock";
import { getDatabase } from "../database";
import { toDay } from "../day-column";
import type { FirmScope } from "../firm/scope";
import type { Prisma } from "../generated/client";

const toDayOrNull = (day: Date | null | undefined): Day | null => (day ? toDay(day) : null);

/**
 * A firm with what is due for it at this moment, by the calendar of a time zone; null if there is no such firm. Its
 * page and its reminders tell it.
 */
export async function findFirmDue(
  tx: Prisma.TransactionClient,
  firmId: string,
  now: Date,
  timeZone: string,
): Promise<{ readonly name: string | null; readonly due: readonly DueItem[] } | null> {
  const firm = await tx.firm.findUnique({
    where: { id: firmId },
    select: {
      name: true,
      standing: { include: { assessment: { select: { id: true, revision: true, updatedAt: true } } } },
      planSteps: { select: { id: true, title: true, status: true, dueOn: true } },
      checkIns: { select: { createdAt: true }, orderBy: { createdAt: "desc" }, take: 1 },
    },
  });
  if (!firm) return null;
  const { standing } = firm;
  const [checkIn] = firm.checkIns;
  const newest = standing?.assessment ?? null;
  const isStalled =
    newest !== null &&
    newest.revision > (standing?.finishedRevision ?? 0) &&
    newest.updatedAt <= findStallLimit(now);
  const facts = {
    reviewDueOn: toDayOrNull(standing?.reviewDueOn),
    checkedInOn: checkIn ? findDay(checkIn.createdAt, timeZone) : null,
    steps: firm.planSteps.map(({ dueOn, ...step }) => ({ ...step, dueOn: toDayOrNull(dueOn) })),
    stalled: isStalled ? newest : null,
  };
  return { name: firm.name, due: listDue(facts, findDay(now, timeZone)) };
}

/** For the firm's own page, which knows no zone of whoever reads it. */
export async function listDueOf({ id }: FirmScope, now = readClock()): Promise<readonly DueItem[]> {
  return (await findFirmDue(getDatabase(), id, now, "UTC"))?.due ?? [];
}
