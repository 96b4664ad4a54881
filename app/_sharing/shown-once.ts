import "server-only";
import { cookies } from "next/headers";
import { type Addressed, assessmentPath } from "@/app/_assessment/paths";

/** Long enough to copy a link, and no longer. */
const SECONDS = 120;

function cookieName(assessmentId: string): string {
  return `share-made-${assessmentId}`;
}

/** The header that brings a new token to the overview without ever standing in its address. */
export function showOnce(request: Request, assessment: Addressed, token: string): HeadersInit {
  const protocol = request.headers.get("x-forwarded-proto") ?? new URL(request.url).protocol;
  const parts = [
    `${cookieName(assessment.id)}=${token}`,
    `Path=${assessmentPath(assessment)}`,
    "HttpOnly",
    "SameSite=Lax",
    `Max-Age=${SECONDS}`,
    ...(protocol.startsWith("https") ? ["Secure"] : []),
  ];
  return { "Set-Cookie": parts.join("; ") };
}

/** The token that was made just now, if one was. */
export async function findShown(assessmentId: string): Promise<string | null> {
  return (await cookies()).get(cookieName(assessmentId))?.value ?? null;
}
