import { isOwnRequest, readForm, refuse, seeOther } from "@/app/_access/http";

/** The last part of an address, or the whole if somebody pasted the token alone. */
function tokenIn(link: string): string {
  return /[\w-]{20,}(?=\/?\s*$)/.exec(link.trim())?.[0] ?? "";
}

/** The field for a private link. It is sent, not asked for by an address, so that the token stands in no log. */
export async function POST(request: Request, { params }: RouteContext<"/[locale]/open/link">) {
  const { locale } = await params;
  if (!isOwnRequest(request)) return refuse(403, "Please use the field on this site.");
  const token = tokenIn((await readForm(request))?.get("link") ?? "");
  return seeOther(token ? `/open/${token}` : `/${locale}/open`);
}
