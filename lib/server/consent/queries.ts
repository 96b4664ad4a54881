import "server-only";
import { isInForce, RECORD_PARTS, type RecordPart } from "@/lib/domain/access/consent";
import type { SharingTerms } from "@/lib/domain/agency/sharing-terms";
import { isRecordId } from "../access/record-id";
import { readClock } from "../clock";
import { getDatabase } from "../database";
import type { FirmScope } from "../firm/scope";
import type { Prisma } from "../generated/client";
import { whereInForce } from "./write-consent";

export interface GivenConsent extends Omit<SharingTerms, "name"> {
  readonly id: string;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly givenAt: Date;
  readonly withdrawnAt: Date | null;
}

export interface Consents {
  readonly inForce: readonly GivenConsent[];
  /** Those that ended, were withdrawn or were changed. */
  readonly past: readonly GivenConsent[];
}

const fields = {
  id: true,
  agencyId: true,
  parts: true,
  purposes: true,
  givenAt: true,
  until: true,
  withdrawnAt: true,
  agency: { select: { name: true } },
} satisfies Prisma.ConsentSelect;

function toGiven({ agency, ...consent }: Prisma.ConsentGetPayload<{ select: typeof fields }>): GivenConsent {
  return { ...consent, agencyName: agency.name };
}

/** What the firm shares with this agency at this moment, or null. */
export async function findConsent(
  firm: FirmScope,
  agencyId: string,
  now = readClock(),
): Promise<GivenConsent | null> {
  if (!isRecordId(agencyId)) return null;
  const where = whereInForce(firm.id, agencyId, now);
  const found = await getDatabase().consent.findFirst({ where, select: fields });
  return found && toGiven(found);
}

/** All that the firm ever agreed to, the newest first. */
export async function listConsents(firm: FirmScope, now = readClock()): Promise<Consents> {
  const found = await getDatabase().consent.findMany({
    where: { firmId: firm.id },
    select: fields,
    orderBy: [{ givenAt: "desc" }, { id: "desc" }],
  });
  const consents = found.map(toGiven);
  return {
    inForce: consents.filter((consent) => isInForce(consent, now)),
    past: consents.filter((consent) => !isInForce(consent, now)),
  };
}

/** The agency that has this code, or null. */
export async function findAgencyByCode(
  _firm: FirmScope,
  code: string,
): Promise<{ id: string; name: string } | null> {
  return getDatabase().agency.findUnique({ where: { code }, select: { id: true, name: true } });
}

/** A member of an agency who looked at a part of the firm's records, on a day, once or more. */
export interface Look {
  /** YYYY-MM-DD, UTC. */
  readonly day: string;
  readonly agencyName: string | null;
  /** Null if the person's account is gone. */
  readonly memberName: string | null;
  readonly parts: readonly RecordPart[];
}

export const LOOKS_A_PAGE = 50;

/** Who looked, the newest day first; one more than a page holds if there are more. Pages are counted from 1. */
export async function listLooks(firm: FirmScope, page: number): Promise<Look[]> {
  const acts = RECORD_PARTS.map((part) => `looked-at-${part}`);
  const looks = await getDatabase().$queryRaw<(Omit<Look, "parts"> & { acts: string[] })[]>`
    SELECT to_char(look.day, 'YYYY-MM-DD') AS day, agency.name AS "agencyName", person.name AS "memberName", look.acts
      FROM (SELECT (at AT TIME ZONE 'UTC')::date AS day, "agencyId", "userId",
                   array_agg(DISTINCT act) AS acts, max(sequence) AS last
              FROM "AuditEntry" WHERE "firmId" = ${firm.id}::uuid AND act = ANY (${acts})
             GROUP BY 1, 2, 3) look
      LEFT JOIN "Agency" agency ON agency.id = look."agencyId"
      LEFT JOIN "User" person ON person.id = look."userId"
     ORDER BY look.last DESC LIMIT ${LOOKS_A_PAGE + 1} OFFSET ${(page - 1) * LOOKS_A_PAGE}`;
  return looks.map(({ acts: done, ...look }) => ({
    ...look,
    parts: RECORD_PARTS.filter((part) => done.includes(`looked-at-${part}`)),
  }));
}
