import "server-only";
import { cookies } from "next/headers";
import { type AssessmentScope, openAssessment } from "@/lib/server/assessment/scope";

const PREFIX = "seaworthy-";
// As long as browsers keep a cookie.
const FOUR_HUNDRED_DAYS = 400 * 24 * 60 * 60;

function cookieName(assessmentId: string): string {
  return PREFIX + assessmentId;
}

/** What this browser may open, and with which token; null if it holds no valid one. */
export async function findAccess(
  assessmentId: string,
): Promise<{ scope: AssessmentScope; token: string } | null> {
  const token = (await cookies()).get(cookieName(assessmentId))?.value;
  const scope = token ? await openAssessment(assessmentId, token) : null;
  return scope && token ? { scope, token } : null;
}

/** Every assessment that this browser can open, in no order. */
export async function listScopes(): Promise<AssessmentScope[]> {
  const known = (await cookies()).getAll().filter(({ name }) => name.startsWith(PREFIX));
  const scopes = await Promise.all(
    known.map(({ name, value }) => openAssessment(name.slice(PREFIX.length), value)),
  );
  return scopes.filter((scope) => scope !== null);
}

function formatCookie(request: Request, assessmentId: string, value: string, maxAge: number): string {
  const isSecure = (request.headers.get("x-forwarded-proto") ?? new URL(request.url).protocol).startsWith(
    "https",
  );
  const parts = [
    `${cookieName(assessmentId)}=${value}`,
    "Path=/",
    "HttpOnly",
    "SameSite=Lax",
    `Max-Age=${maxAge}`,
  ];
  return [...parts, ...(isSecure ? ["Secure"] : [])].join("; ");
}

/** The header that lets this browser open an assessment without its link. */
export function rememberAccess(request: Request, assessmentId: string, token: string): HeadersInit {
  return { "Set-Cookie": formatCookie(request, assessmentId, token, FOUR_HUNDRED_DAYS) };
}

/** The header that makes this browser forget an assessment. */
export function forgetAccess(request: Request, assessmentId: string): HeadersInit {
  return { "Set-Cookie": formatCookie(request, assessmentId, "", 0) };
}
