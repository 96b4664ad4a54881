import * as z from "zod";
import { findAccess } from "@/app/_access/access";
import { isOwnRequest, readBody, tellRefusal } from "@/app/_access/http";
import { saveChanges } from "@/app/_assessment/save-changes";

const changesSchema = z.object({
  changes: z
    .array(
      z.object({
        changeId: z.string().min(8).max(64),
        questionId: z.string().max(200),
        value: z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]),
        base: z.int().nonnegative(),
      }),
    )
    .max(500),
});

/** A problem document (RFC 9457). */
function problem(status: number, title: string): Response {
  return Response.json(
    { type: "about:blank", title, status },
    { status, headers: { "Content-Type": "application/problem+json" } },
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Saves answers as they are given. Says of each whether it is stored, was stored before, stands against another, or is refused. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/api/assessments/[assessmentId]/answers">,
) {
  const { assessmentId } = await params;
  if (!isOwnRequest(request)) return problem(403, "This came from another site.");
  const access = await findAccess(assessmentId);
  if (!access) return problem(404, "There is no such assessment for this browser.");
  const body = await readBody(request);
  if (body === null) return problem(413, "This is more than a form can hold.");
  const parsed = changesSchema.safeParse(parseJson(body));
  if (!parsed.success) return problem(400, "These are no changes of answers.");
  const { changes } = parsed.data;
  return tellRefusal(
    async () => Response.json({ outcomes: await saveChanges(access.scope, changes) }),
    problem,
  );
}
