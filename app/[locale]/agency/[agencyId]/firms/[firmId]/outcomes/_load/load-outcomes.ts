import "server-only";
import { loadCase } from "@/app/_access/gates";
import { type CaseAddress, casePath, wayBackOfCase } from "@/app/_cases/paths";
import type { OutcomePlace } from "@/app/_outcomes/place";
import { findFirmName } from "@/lib/server/agency/case-queries";
import { type CaseScope, openCase } from "@/lib/server/agency/case-scope";
import { type OutcomeScope, openOutcomesOfCase } from "@/lib/server/outcomes/scope";

async function describePlace(
  address: CaseAddress,
  outcomes: CaseScope<"outcomes">,
  scope: OutcomeScope,
): Promise<OutcomePlace> {
  return {
    scope,
    locale: address.locale,
    path: casePath(address, "outcomes"),
    back: wayBackOfCase(address, outcomes.shared),
    firmName: await findFirmName(outcomes),
  };
}

/** How a firm fares, in the workplace of an agency that it shares this with. */
export async function loadOutcomes(params: Promise<CaseAddress>): Promise<OutcomePlace> {
  const address = await params;
  const { scope } = await loadCase(address, "outcomes");
  return describePlace(address, scope, openOutcomesOfCase(scope));
}

/** The same with what else the firm shares beside it; each part is a look in the audit log. */
export async function loadOutcomesTimeline(params: Promise<CaseAddress>): Promise<OutcomePlace> {
  const address = await params;
  const { agency, scope } = await loadCase(address, "outcomes");
  const results = await openCase(agency, address.firmId, "results");
  const plan = await openCase(agency, address.firmId, "plan");
  return describePlace(address, scope, openOutcomesOfCase(scope, results, plan));
}
