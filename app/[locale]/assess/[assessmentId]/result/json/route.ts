import { sendResultFile } from "@/app/_results/send-file";
import { buildResultDocument } from "@/lib/domain/portable/result-document";

/** A stored result with all that it was made from, to be read by machines or taken up elsewhere. */
export function GET(request: Request, context: RouteContext<"/[locale]/assess/[assessmentId]/result/json">) {
  return sendResultFile(request, context, ({ scope, stored, reading }) => ({
    type: "application/json; charset=utf-8",
    ending: "json",
    body: `${JSON.stringify(buildResultDocument(reading.edition, stored, scope), null, 2)}\n`,
  }));
}
