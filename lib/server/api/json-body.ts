import "server-only";
import { describeProblem, type Problem } from "@/lib/domain/scoring/problem";

/** A firm with every answer and the longest texts takes some ten kilobytes. */
export const BODY_LIMIT = 256 * 1024;

export type JsonBody =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly status: 400 | 413; readonly problem: Problem };

function refuse(status: 400 | 413, reason: string): JsonBody {
  const kind = status === 413 ? "too-large" : "invalid-json";
  return { ok: false, status, problem: describeProblem(kind, [{ id: "input", reason }]) };
}

const TOO_LARGE = `Send at most ${BODY_LIMIT / 1024} KiB.`;

/** Reads a request's body as JSON, and stops reading at the limit whatever length the request announces. */
export async function readJsonBody(request: Request): Promise<JsonBody> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > BODY_LIMIT) {
      await reader?.cancel();
      return refuse(413, TOO_LARGE);
    }
    chunks.push(part.value);
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const cause = error instanceof SyntaxError ? error.message : "it is not encoded as UTF-8";
    return refuse(400, `Send one JSON object: ${cause}.`);
  }
}
