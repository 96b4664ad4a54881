import { actOnCase } from "@/app/_access/gates";
import { readForm, refuse, seeOther } from "@/app/_access/http";
import { forgetTyped, keepTyped } from "@/app/_forms/typed-form";
import { opinionPath } from "@/app/_opinion/paths";
import { readReview } from "@/lib/domain/opinion/review";
import { saveReview } from "@/lib/server/opinion/commands";
import { getOpinion } from "@/lib/server/opinion/queries";
import { openOpinion } from "@/lib/server/opinion/scope";

/** Keeps what the agency decided about the assessment, or sends the form back. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/agency/[agencyId]/firms/[firmId]/opinion/[assessmentId]/review">,
) {
  const { assessmentId, ...address } = await params;
  return actOnCase(request, address, "answers", async (scope) => {
    const form = await readForm(request);
    if (!form) return refuse(413, "This is more than the form can take.");
    const opened = await openOpinion(scope, assessmentId);
    if (!opened) return refuse(404, "There is nothing here for you.");
    const page = opinionPath(address, assessmentId);
    const [newest] = (await getOpinion(opened)).reviews;
    const typed = { kind: form.get("kind") ?? "", comment: form.get("comment") ?? "" };
    const reading = readReview(typed, newest?.kind ?? null);
    if (!reading.ok) return seeOther(`${page}?again#problems`, keepTyped(page, form));
    const isSaved = await saveReview(opened, reading.review);
    return seeOther(`${page}${isSaved ? "" : "?stale"}#review`, forgetTyped(page));
  });
}
