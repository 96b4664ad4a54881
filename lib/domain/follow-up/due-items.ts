/**
 * What a firm is reminded of: the review that the method names, the check-in that goes with it, steps of its plan, an
 * assessment left half-way.
 */
import type { Day } from "../day";
import { isPending, type StepFields } from "../plan/step";

/** Days before its day on which a step is brought to mind. Our own choice: time enough to still act. */
const SOON_DAYS = 7;

/** A check-in of so many days before a review stands for the one that the review asks for. Our own choice. */
const RECENT_DAYS = 30;

export const DUE_KINDS = ["review", "check-in", "step-overdue", "step-soon", "stalled"] as const;
export type DueKind = (typeof DUE_KINDS)[number];

export interface FirmFacts {
  /** The day that the newest result names for the next look. */
  readonly reviewDueOn: Day | null;
  /** The day of the newest check-in: when it was made, whatever day its figures are of. */
  readonly checkedInOn: Day | null;
  readonly steps: readonly (Pick<StepFields, "title" | "status" | "dueOn"> & { readonly id: string })[];
  /** The assessment that was begun and left alone, if there is one. */
  readonly stalled: { readonly id: string; readonly revision: number } | null;
}

export interface DueItem {
  readonly kind: DueKind;
  /** The same for the same thing: what was told under a key is not told again. */
  readonly key: string;
  readonly day: Day | null;
  /** The step, or the assessment that was left. */
  readonly id: string | null;
  /** Of a step. */
  readonly title: string | null;
}

function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

/** Everything that is due on a day, in the order of DUE_KINDS, then by day. A new day of a step is a new thing. */
export function listDue({ reviewDueOn, checkedInOn, steps, stalled }: FirmFacts, today: Day): DueItem[] {
  const items: DueItem[] = [];
  const nobody = { id: null, title: null };
  if (reviewDueOn !== null && reviewDueOn <= today) {
    items.push({ kind: "review", key: `review:${reviewDueOn}`, day: reviewDueOn, ...nobody });
    if (checkedInOn === null || checkedInOn < addDays(reviewDueOn, -RECENT_DAYS))
      items.push({ kind: "check-in", key: `check-in:${reviewDueOn}`, day: reviewDueOn, ...nobody });
  }
  for (const step of steps) {
    const { id, title, dueOn } = step;
    if (dueOn === null || !isPending(step) || dueOn > addDays(today, SOON_DAYS)) continue;
    const kind = dueOn < today ? "step-overdue" : "step-soon";
    items.push({ kind, key: `${kind}:${id}:${dueOn}`, day: dueOn, id, title });
  }
  if (stalled !== null) {
    const { id, revision } = stalled;
    items.push({ kind: "stalled", key: `stalled:${id}:${revision}`, day: null, id, title: null });
  }
  const rank = ({ kind }: DueItem) => DUE_KINDS.indexOf(kind);
  return items.sort((a, b) => rank(a) - rank(b) || (a.day ?? "").localeCompare(b.day ?? ""));
}
