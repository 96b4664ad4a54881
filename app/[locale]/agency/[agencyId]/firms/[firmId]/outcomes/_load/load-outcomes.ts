import "server-only";
import { loadCase } from "@/app/_access/gates";
import { type CaseAddress, casePath, wayBackOfCase } from "@/app/_cases/paths";
import type { OutcomePlace } from "@/app/_outcomes/place";
import { findFirmName } from "@/lib/server/agency/case-queries";
import { openOutcomesOfCase } from "@/lib/server/outcomes/scope";

/** How a firm fares, in the workplace of an agency that it shares this with. */
export async function loadOutcomes(params: Promise<CaseAddress>): Promise<OutcomePlace> {
  const address = await params;
  const { scope } = await loadCase(address, "outcomes");
  return {
    scope: openOutcomesOfCase(scope),
    locale: address.locale,
    path: casePath(address, "outcomes"),
    back: wayBackOfCase(address, scope.shared),
    firmName: await findFirmName(scope),
  };
}
