import type { OutcomeScope } from "@/lib/server/outcomes/scope";

/** Where it is shown how a firm fares: on its own side, or in the workplace of an agency. */
export interface OutcomePlace {
  readonly scope: OutcomeScope;
  readonly locale: string;
  /** The path of the page with the timeline. */
  readonly path: string;
  /** The path of the firm that it is of, and its name. */
  readonly firmPath: string;
  readonly firmName: string | null;
}
