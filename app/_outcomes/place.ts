import type { WayBack } from "@/app/_cases/paths";
import type { OutcomeScope } from "@/lib/server/outcomes/scope";

/** Where it is shown how a firm fares: on its own side, or in the workplace of an agency. */
export interface OutcomePlace {
  readonly scope: OutcomeScope;
  readonly locale: string;
  /** The path of the page with the timeline. */
  readonly path: string;
  readonly back: WayBack;
  readonly firmName: string | null;
}
