import { actOnCase } from "@/app/_access/gates";
import { readForm, refuse, seeOther } from "@/app/_access/http";
import { readTypedNote } from "@/app/_cases/note-fields";
import { casePath } from "@/app/_cases/paths";
import { forgetTyped, keepTyped } from "@/app/_forms/typed-form";
import { readNote } from "@/lib/domain/portfolio/note";
import { readClock } from "@/lib/server/clock";
import { writeNote } from "@/lib/server/notes/commands";

/** Keeps a note about the firm, or sends the form back. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/agency/[agencyId]/firms/[firmId]/notes/add">,
) {
  const address = await params;
  return actOnCase(request, address, "results", async (scope) => {
    const form = await readForm(request);
    if (!form) return refuse(413, "This is more than the form can take.");
    const page = casePath(address, "notes");
    const reading = readNote(readTypedNote(form), readClock());
    if (!reading.ok) return seeOther(`${page}?again#problems`, keepTyped(page, form));
    const id = await writeNote(scope, reading.note);
    return seeOther(`${casePath(address)}?done=wrote#note-${id}`, forgetTyped(page));
  });
}
