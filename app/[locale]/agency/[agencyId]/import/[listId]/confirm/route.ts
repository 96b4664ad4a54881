import { actOnAgency } from "@/app/_access/gates";
import { readForm, refuse, seeOther } from "@/app/_access/http";
import { agencyPath } from "@/app/_access/paths";
import { readAsked } from "@/app/_agency/read-asked";
import { sendBack } from "@/app/_forms/returned-form";
import { confirmList } from "@/lib/server/client-import/commands";
import { readList } from "@/lib/server/client-import/read-list";
import { openList } from "@/lib/server/client-import/scope";
import { getSurroundings } from "@/lib/server/client-import/surroundings";

/** Makes the invitations of a list, all or none. It is checked anew: what was known may have changed meanwhile. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/agency/[agencyId]/import/[listId]/confirm">,
) {
  const where = await params;
  return actOnAgency(request, where, "invite-firms", async (agency) => {
    const form = await readForm(request);
    if (!form) return refuse(400, "Please use the form on this site.");
    const page = agencyPath(where, "import");
    const list = await openList(agency, where.listId);
    if (!list) return sendBack(page, new URLSearchParams(), { problems: { file: "list-gone" } });
    const here = `${page}/${list.id}`;
    const { asked, problems } = readAsked(form);
    if (Object.keys(problems).length > 0) return sendBack(here, form, { problems });
    const reading = readList(list.text, await getSurroundings(agency));
    if (!reading.ok || reading.checked.problems.length > 0) return seeOther(here);
    const { clients, doubles } = reading.checked;
    const known = new Set(form.get("doubles") === "keep" ? [] : doubles.map(({ line }) => line));
    const wanted = clients.filter(({ line }) => !known.has(line));
    if (wanted.length === 0) return seeOther(here);
    await confirmList(agency, list, wanted, asked);
    const query = new URLSearchParams({ list: list.id, imported: String(wanted.length) });
    return seeOther(`${agencyPath(where, "invitations")}?${query}`);
  });
}
