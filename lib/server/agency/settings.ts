import "server-only";
import { randomBytes } from "node:crypto";
import { makeAgencyCode } from "@/lib/domain/agency/agency-code";
import { appendAudit } from "../audit/append";
import { getDatabase } from "../database";
import type { AgencyScope } from "./scope";

export interface AgencyProfile {
  readonly name: string;
  readonly code: string;
  /** None means all. */
  readonly regions: readonly string[];
}

export async function getAgency(agency: AgencyScope): Promise<AgencyProfile> {
  return getDatabase().agency.findUniqueOrThrow({
    where: { id: agency.id },
    select: { name: true, code: true, regions: true },
  });
}

export async function changeProfile(
  { id, userId }: AgencyScope<"administer">,
  { name, regions }: Pick<AgencyProfile, "name" | "regions">,
): Promise<void> {
  await getDatabase().$transaction(async (tx) => {
    await tx.agency.update({ where: { id }, data: { name, regions: [...regions] } });
    await appendAudit(tx, { userId, act: "changed-agency", agencyId: id });
  });
}

/** From now on the old code finds nothing. Consents that were given by it stay as they are. */
export async function renewCode({ id, userId }: AgencyScope<"administer">): Promise<void> {
  await getDatabase().$transaction(async (tx) => {
    await tx.agency.update({ where: { id }, data: { code: makeAgencyCode(randomBytes(8)) } });
    await appendAudit(tx, { userId, act: "renewed-code", agencyId: id });
  });
}
