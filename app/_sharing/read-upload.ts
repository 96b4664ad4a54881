import "server-only";
import { readFile } from "@/app/_access/read-file";

/** Several times the longest result that this site gives out. */
const LARGEST_FILE = 2 * 1024 * 1024;

export type Upload =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: "no-file" | "too-large" };

/** The text of the one file that a form sent. */
export async function readUpload(request: Request): Promise<Upload> {
  const file = await readFile(request, LARGEST_FILE);
  return file.ok ? { ok: true, text: new TextDecoder().decode(file.bytes) } : file;
}
