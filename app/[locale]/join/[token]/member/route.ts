import { findVisitor } from "@/app/_access/access";
import { isOwnRequest, refuse, seeOther } from "@/app/_access/http";
import { joinAgency } from "@/lib/server/invitation/accept";
import { openInvitation } from "@/lib/server/invitation/scope";

/** Makes whoever is signed in a member of the agency that invited their address. */
export async function POST(request: Request, { params }: RouteContext<"/[locale]/join/[token]/member">) {
  const { locale, token } = await params;
  if (!isOwnRequest(request)) return refuse(403, "Please use the button on this site.");
  const page = `/${locale}/join/${token}`;
  const opened = await openInvitation(token);
  const { userId } = await findVisitor();
  if (opened.state !== "open" || opened.invitation.kind !== "member" || userId === null)
    return seeOther(page);
  const joined = await joinAgency(opened.invitation, userId);
  return seeOther(joined === "done" ? `/${locale}/agency` : page);
}
