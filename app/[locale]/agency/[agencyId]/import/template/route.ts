import { getTranslations } from "next-intl/server";
import { findVisitor } from "@/app/_access/access";
import { refuse } from "@/app/_access/http";
import { CLIENT_COLUMNS } from "@/lib/domain/client-list/vocabulary";
import { formatCsv } from "@/lib/domain/portable/format-csv";
import { openAgency } from "@/lib/server/agency/scope";

/** An empty list of clients with the names of its columns. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/[locale]/agency/[agencyId]/import/template">,
) {
  const { locale, agencyId } = await params;
  if (!(await openAgency(agencyId, await findVisitor(), "invite-firms")))
    return refuse(404, "There is nothing here for you.");
  const t = await getTranslations({ locale, namespace: "agency.import.column" });
  return new Response(formatCsv([CLIENT_COLUMNS.map((column) => t(column))]), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="clients.csv"',
    },
  });
}
