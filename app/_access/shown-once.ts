import "server-only";
import { cookies } from "next/headers";

/** Long enough to copy a link, and no longer. */
const SECONDS = 120;

/** The header that brings a new token to the page with this path without ever standing in its address. */
export function showOnce(
  request: Request,
  name: string,
  page: string,
  token: string,
  seconds = SECONDS,
): HeadersInit {
  const protocol = request.headers.get("x-forwarded-proto") ?? new URL(request.url).protocol;
  const parts = [
    `${name}=${token}`,
    `Path=${page}`,
    "HttpOnly",
    "SameSite=Lax",
    `Max-Age=${seconds}`,
    ...(protocol.startsWith("https") ? ["Secure"] : []),
  ];
  return { "Set-Cookie": parts.join("; ") };
}

/** The token of this name that was made just now, if one was. */
export async function findShown(name: string): Promise<string | null> {
  return (await cookies()).get(name)?.value ?? null;
}
