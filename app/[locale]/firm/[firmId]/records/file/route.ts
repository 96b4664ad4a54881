import { findVisitor } from "@/app/_access/access";
import { refuse } from "@/app/_access/http";
import { fileResponse } from "@/app/_results/send-file";
import { formatExport } from "@/app/_rights/export-document";
import { readClock } from "@/lib/server/clock";
import { openFirm } from "@/lib/server/firm/scope";
import { exportFirm } from "@/lib/server/rights/export";

/** Everything of the firm in one file. */
export async function GET(_: Request, { params }: RouteContext<"/[locale]/firm/[firmId]/records/file">) {
  const { locale, firmId } = await params;
  const firm = await openFirm(firmId, await findVisitor());
  if (!firm) return refuse(404, "There is nothing here for you.");
  const now = readClock();
  return fileResponse(`seaworthy-firm-${now.toISOString().slice(0, 10)}`, {
    type: "application/json; charset=utf-8",
    ending: "json",
    body: await formatExport(locale, "firm", await exportFirm(firm), now),
  });
}
