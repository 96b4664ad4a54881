import "server-only";
import { AppError } from "@/lib/errors";
import { getSettings } from "@/lib/server/env";
import { toStorableText } from "@/lib/server/storable-text";

/** More than the longest honest form or batch of answers. */
const LARGEST_BODY = 256 * 1024;

/** The address that the reader's browser asked for, which is what links must begin with. */
export function originOf(headers: Headers): string {
  const { PUBLIC_URL } = getSettings();
  const protocol = headers.get("x-forwarded-proto")?.split(",")[0] ?? "http";
  return (
    PUBLIC_URL ?? `${protocol}://${headers.get("x-forwarded-host") ?? headers.get("host") ?? "localhost"}`
  );
}

/** Did the browser come by https? Then its cookies must never go another way. */
export function isSecureRequest(headers: Headers): boolean {
  return originOf(headers).startsWith("https:");
}

/** False if the browser says that another site sent this request. The cookie is not sent with those anyway. */
export function isOwnRequest(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site) return site === "same-origin" || site === "none";
  const origin = request.headers.get("origin");
  return (
    !origin ||
    origin === originOf(request.headers) ||
    (URL.canParse(origin) && new URL(origin).host === request.headers.get("host"))
  );
}

/** Sends the browser on to another page after a form, relative so that no proxy's name gets in. */
export function seeOther(location: string, headers?: HeadersInit): Response {
  const all = new Headers(headers);
  all.set("Location", location);
  return new Response(null, { status: 303, headers: all });
}

/** A refusal in one plain sentence, for what no page of the site sends. */
export function refuse(status: number, sentence: string): Response {
  return new Response(`${sentence}\n`, { status, headers: { "Content-Type": "text/plain; charset=utf-8" } });
}

/** The body as text, or null if it is longer than anything honest. */
export async function readBody(request: Request): Promise<string | null> {
  if (Number(request.headers.get("content-length") ?? 0) > LARGEST_BODY) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > LARGEST_BODY) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

const formsRead = new WeakMap<Request, Promise<URLSearchParams | null>>();

/** The fields of a form as they can be stored, or null if what came is none (or too long). Asked again, the same. */
export function readForm(request: Request): Promise<URLSearchParams | null> {
  const form = formsRead.get(request) ?? parseForm(request);
  formsRead.set(request, form);
  return form;
}

async function parseForm(request: Request): Promise<URLSearchParams | null> {
  const type = request.headers.get("content-type") ?? "";
  const isForm = type.startsWith("application/x-www-form-urlencoded");
  const body = isForm ? await readBody(request) : null;
  if (body === null) return null;
  return new URLSearchParams([...new URLSearchParams(body)].map((field) => field.map(toStorableText)));
}

/** Does what a handler is for; what the server refuses is told with its status, in its own sentence. */
export async function tellRefusal(
  work: () => Promise<Response>,
  tell: (status: number, sentence: string) => Response = refuse,
): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AppError) return tell(error.status, error.message);
    throw error;
  }
}
