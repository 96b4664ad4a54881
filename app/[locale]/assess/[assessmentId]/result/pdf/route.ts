import { makeReport } from "@/app/_paper/make-report";
import { sendResultFile } from "@/app/_results/send-file";

/** A stored result as a document to carry along. */
export function GET(request: Request, context: RouteContext<"/[locale]/assess/[assessmentId]/result/pdf">) {
  return sendResultFile(request, context, async ({ scope, stored, reading }) => ({
    type: "application/pdf",
    ending: "pdf",
    body: await makeReport({ reading, number: stored.number, journey: scope.journey }),
  }));
}
