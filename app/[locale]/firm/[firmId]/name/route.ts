import { actOnFirm } from "@/app/_access/gates";
import { readForm, refuse, seeOther } from "@/app/_access/http";
import { readLine } from "@/app/_account/check-person";
import { sendBack } from "@/app/_forms/returned-form";
import { forgetTyped } from "@/app/_forms/typed-form";
import { firmPath } from "@/app/_plan/place";
import { renameFirm } from "@/lib/server/firm/firm";

const LONGEST = 200;

/** Names the firm. */
export async function POST(request: Request, { params }: RouteContext<"/[locale]/firm/[firmId]/name">) {
  const { locale, firmId } = await params;
  return actOnFirm(request, { locale, firmId }, async (firm) => {
    const form = await readForm(request);
    if (!form) return refuse(400, "Please use the form on this site.");
    const page = firmPath(locale, firmId);
    const name = readLine(form, "firm-name");
    if (name.length > LONGEST) return sendBack(page, form, { problems: { "firm-name": "name-long" } });
    await renameFirm(firm, name);
    return seeOther(`${page}?renamed`, forgetTyped(page));
  });
}
