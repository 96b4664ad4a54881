import { actOnFirm } from "@/app/_access/gates";
import { readForm, refuse, seeOther } from "@/app/_access/http";
import { firmPath } from "@/app/_plan/place";
import { getContent, getWording } from "@/lib/content/load";
import { addStep } from "@/lib/server/plan/commands";
import { openPlanOfFirm } from "@/lib/server/plan/scope";

/** Takes an action of the library into the firm's plan, and opens it there. */
export async function POST(request: Request, { params }: RouteContext<"/[locale]/firm/[firmId]/plan/take">) {
  const { locale, firmId } = await params;
  return actOnFirm(request, { locale, firmId }, async (firm) => {
    const actionId = (await readForm(request))?.get("action") ?? "";
    const isKnown = [...getContent().actions.values()].some(({ actions }) =>
      actions.some(({ id }) => id === actionId),
    );
    const title = getWording(locale).actions[actionId]?.title;
    if (!isKnown || !title) return refuse(404, "There is no such step to take over.");
    const fields = { title, owner: "", dueOn: null, status: "open", evidence: "" } as const;
    const id = await addStep(openPlanOfFirm(firm), fields, actionId);
    return seeOther(`${firmPath(locale, firmId)}/plan/${id}?taken`);
  });
}
