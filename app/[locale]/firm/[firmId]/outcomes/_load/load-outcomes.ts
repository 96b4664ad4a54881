import "server-only";
import { loadFirm } from "@/app/_access/gates";
import type { OutcomePlace } from "@/app/_outcomes/place";
import { firmPath } from "@/app/_plan/place";
import { openOutcomesOfFirm } from "@/lib/server/outcomes/scope";

interface Params {
  readonly locale: string;
  readonly firmId: string;
}

/** How the firm fares, on its own side. */
export async function loadOutcomes(params: Promise<Params>): Promise<OutcomePlace> {
  const { locale, firmId } = await params;
  const firm = await loadFirm({ locale, firmId });
  const path = firmPath(locale, firm.id);
  const scope = openOutcomesOfFirm(firm);
  return { scope, locale, path: `${path}/outcomes`, back: { path, to: "firm" }, firmName: firm.name };
}
