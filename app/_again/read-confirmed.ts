import "server-only";
import type { LoadedAssessment } from "@/app/_assessment/load-assessment";
import { listSectionQuestions } from "@/app/_assessment/section-questions";
import type { Answers } from "@/lib/domain/assessment/answer";
import type { Section } from "@/lib/domain/edition/schema";
import { listToConfirm, loadCarried } from "./load-carried";

/** The button that confirms a whole section. Others carry the id of their question. */
export const ALL_AS_BEFORE = "all-as-before";

/** The answers of last time that were confirmed with a button of a section's form. */
export async function readConfirmed(
  { scope, edition, current }: LoadedAssessment,
  section: Section,
  form: URLSearchParams,
): Promise<Answers> {
  const button = form.get("confirm");
  if (button === null) return {};
  const carried = await loadCarried(scope);
  const ids = listSectionQuestions(edition, section).map(({ id }) => id);
  const toConfirm = listToConfirm(carried, current, ids);
  const wanted = button === ALL_AS_BEFORE ? toConfirm : toConfirm.filter((id) => id === button);
  return Object.fromEntries(wanted.map((id) => [id, carried?.answers[id]]));
}
