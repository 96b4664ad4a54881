import "server-only";
import { cookies } from "next/headers";
import { isSecureRequest } from "@/app/_access/http";

/** Long enough to copy a link, and no longer. */
const SECONDS = 120;

function cookieName(what: string): string {
  return `made-${what}`;
}

/** The header that brings a new token to the page with this path without ever standing in its address. */
export function showOnce(request: Request, page: string, what: string, token: string): HeadersInit {
  const parts = [
    `${cookieName(what)}=${token}`,
    `Path=${page}`,
    "HttpOnly",
    "SameSite=Lax",
    `Max-Age=${SECONDS}`,
    ...(isSecureRequest(request.headers) ? ["Secure"] : []),
  ];
  return { "Set-Cookie": parts.join("; ") };
}

/** The token that was made just now, if one was. */
export async function findShown(what: string): Promise<string | null> {
  return (await cookies()).get(cookieName(what))?.value ?? null;
}
