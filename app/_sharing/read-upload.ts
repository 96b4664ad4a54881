import "server-only";

/** Several times the longest result that this site gives out. */
const LARGEST_FILE = 2 * 1024 * 1024;

export type Upload =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: "no-file" | "too-large" };

async function readBytes(request: Request): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > LARGEST_FILE) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The text of the one file that a form sent. Read no further than a result can be long. */
export async function readUpload(request: Request): Promise<Upload> {
  const type = request.headers.get("content-type") ?? "";
  if (!type.startsWith("multipart/form-data")) return { ok: false, reason: "no-file" };
  const bytes = await readBytes(request);
  if (bytes === null) return { ok: false, reason: "too-large" };
  try {
    const form = await new Response(new Uint8Array(bytes), { headers: { "Content-Type": type } }).formData();
    const file = form.get("file");
    const text = file === null || typeof file === "string" ? "" : await file.text();
    return text === "" ? { ok: false, reason: "no-file" } : { ok: true, text };
  } catch {
    return { ok: false, reason: "no-file" };
  }
}
