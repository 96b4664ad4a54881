import { rememberAccess } from "@/app/_access/access";
import { actOnFirm } from "@/app/_access/gates";
import { seeOther } from "@/app/_access/http";
import { firmPath } from "@/app/_plan/place";
import { rotateLink } from "@/lib/server/firm/private-link";

/** Makes a new private link; the old one opens nothing any more, on no device. */
export async function POST(request: Request, { params }: RouteContext<"/[locale]/firm/[firmId]/link">) {
  const { locale, firmId } = await params;
  return actOnFirm(request, { locale, firmId }, async (firm) => {
    const token = await rotateLink(firm);
    return seeOther(`${firmPath(locale, firmId)}?rotated#private`, rememberAccess(request, firm.id, token));
  });
}
