import "server-only";
import { loadCase } from "@/app/_access/gates";
import type { OutcomePlace } from "@/app/_outcomes/place";
import { agencyFirmPath } from "@/app/_plan/place";
import { findFirmName } from "@/lib/server/agency/case-queries";
import { openOutcomesOfCase } from "@/lib/server/outcomes/scope";

interface Params {
  readonly locale: string;
  readonly agencyId: string;
  readonly firmId: string;
}

/** How a firm fares, in the workplace of an agency that it shares this with. */
export async function loadOutcomes(params: Promise<Params>): Promise<OutcomePlace> {
  const { locale, agencyId, firmId } = await params;
  const { scope } = await loadCase({ locale, agencyId, firmId }, "outcomes");
  const path = agencyFirmPath(locale, agencyId, firmId);
  return {
    scope: openOutcomesOfCase(scope),
    locale,
    path: `${path}/outcomes`,
    firmPath: path,
    firmName: await findFirmName(scope),
  };
}
