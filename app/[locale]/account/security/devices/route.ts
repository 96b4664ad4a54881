import { seeOther } from "@/app/_access/http";
import { takeOwnForm } from "@/app/_account/act";
import { accountPath } from "@/app/_account/paths";
import { signOutOthers } from "@/lib/server/identity/session";

/** Signs out another device of the person, or all others. */
export async function POST(request: Request, { params }: RouteContext<"/[locale]/account/security/devices">) {
  return takeOwnForm(request, params, async ({ locale, form, person }) => {
    await signOutOthers(person, form.get("device") ?? undefined);
    return seeOther(accountPath(locale, "security?signed-out"));
  });
}
