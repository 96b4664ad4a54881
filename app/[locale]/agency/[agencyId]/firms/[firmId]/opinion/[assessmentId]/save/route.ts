import { actOnCase } from "@/app/_access/gates";
import { readForm, refuse, seeOther } from "@/app/_access/http";
import { forgetTyped, keepTyped } from "@/app/_forms/typed-form";
import { listRateableOf, readOpinionForm } from "@/app/_opinion/list-rateable";
import { opinionPath } from "@/app/_opinion/paths";
import { saveOpinion } from "@/lib/server/opinion/commands";
import { openOpinion } from "@/lib/server/opinion/scope";
import { readOwnOpinion } from "../_opinion/load";

/** Keeps the ratings and remarks of one area, or sends the form back. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/agency/[agencyId]/firms/[firmId]/opinion/[assessmentId]/save">,
) {
  const { assessmentId, ...address } = await params;
  return actOnCase(request, address, "answers", async (scope) => {
    const form = await readForm(request);
    if (!form) return refuse(413, "This is more than the form can take.");
    const opened = await openOpinion(scope, assessmentId);
    if (!opened) return refuse(404, "There is nothing here for you.");
    const page = opinionPath(address, assessmentId);
    const area = form.get("area") ?? "";
    const rateable = listRateableOf(await readOwnOpinion(opened, address.locale), area);
    const reading = readOpinionForm(rateable, form);
    if (rateable.length === 0) return seeOther(page);
    if (!reading.ok) return seeOther(`${page}?again#problems`, keepTyped(page, form));
    await saveOpinion(opened, reading);
    const isNew = reading.ratings.length + reading.remarks.length > 0;
    const query = new URLSearchParams({ [isNew ? "saved" : "same"]: area });
    return seeOther(`${page}?${query}`, forgetTyped(page));
  });
}
