import "server-only";
import type { Client } from "@/lib/domain/client-list/check-lines";
import type { Encoding } from "@/lib/domain/client-list/decode-text";
import { createToken, hashToken } from "../access/token";
import type { AgencyScope } from "../agency/scope";
import { appendAudit } from "../audit/append";
import { getDatabase } from "../database";
import type { Prisma } from "../generated/client";
import { endOf, mayAssign, type NewFirmInvitation } from "../invitation/commands";
import type { ListScope } from "./scope";

/** For so long an uploaded list waits to be confirmed. */
const HOURS = 24;

interface UploadedList {
  readonly fileName: string;
  readonly text: string;
  readonly encoding: Encoding;
}

/** Keeps a list until it is confirmed, and takes away those that have waited too long. Returns its id. */
export async function keepList(
  { id: agencyId, userId }: AgencyScope<"invite-firms">,
  list: UploadedList,
  now = new Date(),
): Promise<string> {
  const { clientImport } = getDatabase();
  await clientImport.deleteMany({ where: { confirmedAt: null, expiresAt: { lte: now } } });
  const expiresAt = new Date(now.getTime() + HOURS * 60 * 60 * 1000);
  const data = { ...list, agencyId, userId, createdAt: now, expiresAt };
  return (await clientImport.create({ data, select: { id: true } })).id;
}

export async function dropList({ id }: ListScope): Promise<void> {
  await getDatabase().clientImport.deleteMany({ where: { id, confirmedAt: null } });
}

/** What every firm of a list is asked for. */
export type AskedOfList = Pick<NewFirmInvitation, "parts" | "purposes" | "months" | "days">;

/** The facts of a client as answers: who names a region of Belgium is in Belgium. */
function factsOf({ region, sector }: Client): Prisma.InputJsonObject {
  return {
    ...(region === null ? {} : { "profile.country": "BE", "profile.region": region }),
    ...(sector === null ? {} : { "profile.sector": sector }),
  };
}

/**
 * Makes an invitation for each client, all in one transaction: all or none. Their links are made later, when somebody
 * sends them. False if the list was confirmed already.
 */
export async function confirmList(
  agency: AgencyScope<"invite-firms">,
  list: ListScope,
  clients: readonly Client[],
  asked: AskedOfList,
  now = new Date(),
): Promise<boolean> {
  const { id: agencyId, userId, membershipId } = agency;
  const rows = clients.map((client) => ({
    agencyId,
    firmName: client.firm,
    email: client.email,
    facts: factsOf(client),
    externalId: client.externalId,
    note: client.note,
    counsellorId: client.counsellorId ?? (mayAssign(agency) ? null : membershipId),
    roles: [],
    parts: [...asked.parts],
    purposes: [...asked.purposes],
    months: asked.months,
    importId: list.id,
    tokenHash: hashToken(createToken()),
    createdById: userId,
    createdAt: now,
    expiresAt: endOf(now, asked.days),
  }));
  return getDatabase().$transaction(
    async (tx) => {
      const { count } = await tx.clientImport.updateMany({
        where: { id: list.id, confirmedAt: null },
        data: { confirmedAt: now, text: null },
      });
      if (count === 0) return false;
      await tx.invitation.createMany({ data: rows });
      await appendAudit(tx, { userId, act: "invited-firms-by-list", agencyId, subjectId: list.id });
      return true;
    },
    { timeout: 20_000 },
  );
}
