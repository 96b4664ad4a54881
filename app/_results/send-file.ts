import "server-only";
import { findAccess } from "@/app/_access/access";
import { seeOther } from "@/app/_access/http";
import { assessmentPath, closedPath } from "@/app/_assessment/paths";
import { findResult, listResults, type StoredResult } from "@/lib/server/assessment/queries";
import type { AssessmentScope } from "@/lib/server/assessment/scope";
import { readStored } from "./read-stored";
import type { Reading } from "./reading";

interface FileParams {
  readonly params: Promise<{ locale: string; assessmentId: string }>;
}

interface KeptFile {
  readonly scope: AssessmentScope;
  readonly stored: StoredResult;
  readonly reading: Reading;
}

interface FileBody {
  readonly type: string;
  /** Of the file's name. */
  readonly ending: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

async function findKept(scope: AssessmentScope, wanted: string | null): Promise<StoredResult | null> {
  const number = wanted === null ? (await listResults(scope)).at(-1)?.number : Number(wanted);
  return number === undefined ? null : findResult(scope, number);
}

/** A file to keep, with a name that says what it is. No cache of any kind keeps it too. */
export function fileResponse(name: string, { type, ending, body }: FileBody): Response {
  return new Response(body, {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="${name}.${ending}"`,
      "Cache-Control": "private, no-store",
      "X-Robots-Tag": "noindex",
    },
  });
}

/** Sends a stored result as a file: the one that the address numbers, else the newest. Without one, back to the page. */
export async function sendResultFile(
  request: Request,
  { params }: FileParams,
  make: (kept: KeptFile) => FileBody | Promise<FileBody>,
): Promise<Response> {
  const { locale, assessmentId } = await params;
  const access = await findAccess(assessmentId);
  if (!access) return seeOther(closedPath(locale));
  const { scope } = access;
  const stored = await findKept(scope, new URL(request.url).searchParams.get("number"));
  if (!stored) return seeOther(assessmentPath(scope, "result"));
  const reading = await readStored(stored, scope.locale);
  return fileResponse(
    `seaworthy-result-${stored.number}-${stored.asOf}`,
    await make({ scope, stored, reading }),
  );
}
