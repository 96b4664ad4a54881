import { caseloadPath, type Workplace } from "@/app/_cases/paths";
import type { BulkOutcome } from "@/lib/server/caseload/commands";
import type { Done } from "./done-notice";

/** Back to the view that something was done from, which then tells what became of it. */
export function donePath(
  workplace: Workplace,
  view: string | null,
  done: Done,
  { done: count, left }: BulkOutcome = { done: 0, left: 0 },
): string {
  const query = new URLSearchParams(view ?? "");
  for (const [name, value] of Object.entries({ done, count, left })) query.set(name, String(value));
  return caseloadPath(workplace, query.toString());
}
