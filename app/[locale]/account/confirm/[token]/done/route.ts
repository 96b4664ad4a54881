import { findSignedIn } from "@/app/_access/access";
import { seeOther } from "@/app/_access/http";
import { takeForm } from "@/app/_account/act";
import { accountPath } from "@/app/_account/paths";
import { confirmAddress } from "@/lib/server/identity/address";

/** Confirms the address that the link was mailed to. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/account/confirm/[token]/done">,
) {
  return takeForm(request, params, async ({ locale, caller }) => {
    const isConfirmed = await confirmAddress(caller, (await params).token);
    if (!isConfirmed) return seeOther(accountPath(locale, "confirm/ended?ended"));
    return seeOther(accountPath(locale, (await findSignedIn()) ? "details?changed" : "sign-in?confirmed"));
  });
}
