import { actOnCase } from "@/app/_access/gates";
import { refuse, seeOther } from "@/app/_access/http";
import { casePath } from "@/app/_cases/paths";
import { deleteNote } from "@/lib/server/notes/commands";

/** Deletes a note of the member's own. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/agency/[agencyId]/firms/[firmId]/notes/[noteId]/delete">,
) {
  const address = await params;
  return actOnCase(request, address, "results", async (scope) =>
    (await deleteNote(scope, address.noteId))
      ? seeOther(`${casePath(address)}?done=deleted#timeline`)
      : refuse(404, "There is no such note of yours."),
  );
}
