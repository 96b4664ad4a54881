import { getTranslations } from "next-intl/server";
import { actOnAgency } from "@/app/_access/gates";
import { seeOther } from "@/app/_access/http";
import { agencyPath } from "@/app/_access/paths";
import { readFile } from "@/app/_access/read-file";
import { type Findings, sendBack } from "@/app/_forms/returned-form";
import { LARGEST_LIST, MOST_LINES } from "@/lib/domain/client-list/check-lines";
import { decodeText } from "@/lib/domain/client-list/decode-text";
import { keepList } from "@/lib/server/client-import/commands";
import { type ListReading, readList } from "@/lib/server/client-import/read-list";
import { getSurroundings } from "@/lib/server/client-import/surroundings";

/** Why a list cannot be looked at line by line. */
async function tellWhole(reading: Extract<ListReading, { ok: false }>, locale: string): Promise<Findings> {
  const t = await getTranslations({ locale, namespace: "agency.import.column" });
  const column = "column" in reading ? t(reading.column) : "";
  return { problems: { file: `list-${reading.reason}` }, facts: { column, most: MOST_LINES } };
}

/** Takes a list of clients, keeps it, and shows what would become of it. Nothing is made yet. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/agency/[agencyId]/import/upload">,
) {
  const where = await params;
  return actOnAgency(request, where, "invite-firms", async (agency) => {
    const page = agencyPath(where, "import");
    const back = (findings: Findings) => sendBack(page, new URLSearchParams(), findings);
    const file = await readFile(request, LARGEST_LIST);
    if (!file.ok) return back({ problems: { file: `file-${file.reason}` } });
    const decoded = decodeText(file.bytes);
    if (!decoded.ok) return back({ problems: { file: `file-${decoded.reason}` } });
    const reading = readList(decoded.text, await getSurroundings(agency));
    if (!reading.ok) return back(await tellWhole(reading, where.locale));
    const { text, encoding } = decoded;
    const id = await keepList(agency, { fileName: file.name, text, encoding });
    return seeOther(`${page}/${id}`);
  });
}
