import { actOnAgency } from "@/app/_access/gates";
import { originOf, readForm } from "@/app/_access/http";
import { formatCsv } from "@/lib/domain/portable/format-csv";
import { renewLinks } from "@/lib/server/invitation/links";

const HEAD = ["firm", "e-mail", "number", "link", "until"];

/** Makes new links for all firms of an imported list that have not come yet, as a table to mail from. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/agency/[agencyId]/invitations/links">,
) {
  const where = await params;
  return actOnAgency(request, where, "invite-firms", async (agency) => {
    const importId = (await readForm(request))?.get("list") ?? "";
    const origin = originOf(request.headers);
    const rows = (await renewLinks(agency, { importId })).map(
      ({ firmName, email, externalId, token, expiresAt }) => [
        firmName ?? "",
        email ?? "",
        externalId ?? "",
        `${origin}/${where.locale}/join/${token}`,
        expiresAt.toISOString().slice(0, 10),
      ],
    );
    return new Response(formatCsv([HEAD, ...rows]), {
      headers: {
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": 'attachment; filename="invitations.csv"',
        "Cache-Control": "no-store",
      },
    });
  });
}
