import "server-only";
import type { Answers } from "@/lib/domain/assessment/answer";
import type { Client } from "@/lib/domain/client-list/check-lines";
import type { Encoding } from "@/lib/domain/client-list/decode-text";
import { createToken, hashToken } from "../access/token";
import type { AgencyScope } from "../agency/scope";
import { appendAudit } from "../audit/append";
import { readClock } from "../clock";
import { getDatabase } from "../database";
import { endOf, mayAssign, type NewFirmInvitation } from "../invitation/commands";
import type { ListScope } from "./scope";

const LONGEST_FILE_NAME = 200;
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
  now = readClock(),
): Promise<string> {
  const { clientImport } = getDatabase();
  await clientImport.deleteMany({ where: { confirmedAt: null, expiresAt: { lte: now } } });
  const expiresAt = new Date(now.getTime() + HOURS * 60 * 60 * 1000);
  const fileName = list.fileName.slice(0, LONGEST_FILE_NAME);
  const data = { ...list, fileName, agencyId, userId, createdAt: now, expiresAt };
  return (await clientImport.create({ data, select: { id: true } })).id;
}

export async function dropList({ id }: ListScope): Promise<void> {
  await getDatabase().clientImport.deleteMany({ where: { id, confirmedAt: null } });
}

/** What every firm of a list is asked for. */
export type AskedOfList = Pick<NewFirmInvitation, "parts" | "purposes" | "months" | "days">;

/** The facts of a client as answers: who names a region of Belgium is in Belgium. */
function factsOf({ region, sector }: Client): Answers {
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
  now = readClock(),
): Promise<boolean> {
  const { id: agencyId, userId, membershipId } = agency;
  const rows = clients.map((client) => ({
    ...client,
    facts: factsOf(client),
    counsellorId: client.counsellorId ?? (mayAssign(agency) ? null : membershipId),
    tokenHash: hashToken(createToken()),
  }));
  return getDatabase().$transaction(async (tx) => {
    const { count } = await tx.clientImport.updateMany({
      where: { id: list.id, confirmedAt: null },
      data: { confirmedAt: now, text: null },
    });
    if (count === 0) return false;
    await tx.$executeRaw`
      INSERT INTO "Invitation" (id, "agencyId", "tokenHash", roles, "firmName", email, facts, "externalId", note,
        "counsellorId", parts, purposes, months, "importId", "createdById", "createdAt", "expiresAt")
      SELECT gen_random_uuid(), ${agencyId}::uuid, client."tokenHash", '{}', client.firm, client.email, client.facts,
             client."externalId", client.note, client."counsellorId",
             ${asked.parts}::text[]::"RecordPart"[], ${asked.purposes}::text[]::"Purpose"[], ${asked.months}::int,
             ${list.id}::uuid, ${userId}, ${now}, ${endOf(now, asked.days)}
        FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS client
          ("tokenHash" text, firm text, email text, facts jsonb, "externalId" text, note text, "counsellorId" uuid)`;
    await appendAudit(tx, { userId, act: "invited-firms-by-list", agencyId, subjectId: list.id });
    return true;
  });
}
