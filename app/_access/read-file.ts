import "server-only";
import { toStorableText } from "@/lib/server/storable-text";

/** What surrounds the file in the body of a form. */
const LARGEST_WRAPPING = 16 * 1024;

export type SentFile =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly name: string }
  | { readonly ok: false; readonly reason: "no-file" | "too-large" };

async function readBytes(request: Request, most: number): Promise<Buffer | null> {
  if (Number(request.headers.get("content-length") ?? 0) > most) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The one file that a form sent under the name "file". Of a larger one no more is read than the limit. */
export async function readFile(request: Request, largest: number): Promise<SentFile> {
  const type = request.headers.get("content-type") ?? "";
  if (!type.startsWith("multipart/form-data")) return { ok: false, reason: "no-file" };
  const body = await readBytes(request, largest + LARGEST_WRAPPING);
  if (body === null) return { ok: false, reason: "too-large" };
  try {
    const form = await new Response(new Uint8Array(body), { headers: { "Content-Type": type } }).formData();
    const file = form.get("file");
    if (file === null || typeof file === "string" || file.size === 0) return { ok: false, reason: "no-file" };
    if (file.size > largest) return { ok: false, reason: "too-large" };
    return { ok: true, bytes: new Uint8Array(await file.arrayBuffer()), name: toStorableText(file.name) };
  } catch {
    return { ok: false, reason: "no-file" };
  }
}
