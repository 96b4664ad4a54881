import { seeOther } from "@/app/_access/http";
import { handOn, takeForm } from "@/app/_account/act";
import { accountPath } from "@/app/_account/paths";
import { signOut } from "@/lib/server/identity/sign-in";

/** Ends the session of this device. */
export async function POST(request: Request, { params }: RouteContext<"/[locale]/account/sign-out">) {
  return takeForm(request, params, async ({ locale, caller }) =>
    seeOther(accountPath(locale, "sign-in?left"), handOn(await signOut(caller))),
  );
}
