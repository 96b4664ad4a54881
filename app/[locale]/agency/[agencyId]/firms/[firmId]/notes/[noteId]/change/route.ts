import { actOnCase } from "@/app/_access/gates";
import { readForm, refuse, seeOther } from "@/app/_access/http";
import { readTypedNote } from "@/app/_cases/note-fields";
import { casePath } from "@/app/_cases/paths";
import { forgetTyped, keepTyped } from "@/app/_forms/typed-form";
import { readNote } from "@/lib/domain/portfolio/note";
import { readClock } from "@/lib/server/clock";
import { changeNote } from "@/lib/server/notes/commands";

/** Changes a note of the member's own, or sends the form back. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/agency/[agencyId]/firms/[firmId]/notes/[noteId]/change">,
) {
  const address = await params;
  const { noteId } = address;
  return actOnCase(request, address, "results", async (scope) => {
    const form = await readForm(request);
    if (!form) return refuse(413, "This is more than the form can take.");
    const page = casePath(address, `notes/${noteId}`);
    const reading = readNote(readTypedNote(form), readClock());
    if (!reading.ok) return seeOther(`${page}?again#problems`, keepTyped(page, form));
    const isChanged = await changeNote(scope, noteId, reading.note);
    return isChanged
      ? seeOther(`${casePath(address)}?done=changed#note-${noteId}`, forgetTyped(page))
      : refuse(404, "There is no such note of yours.");
  });
}
