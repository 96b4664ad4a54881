import "server-only";
import { cookies, headers } from "next/headers";
import { cache } from "react";
import type { Visitor } from "@/lib/server/access/visitor";
import { type AssessmentScope, listHeldAssessments, openAssessment } from "@/lib/server/assessment/scope";
import type { Caller } from "@/lib/server/identity/auth";
import { findSession } from "@/lib/server/identity/session";
import { isSecureRequest } from "./http";

const PREFIX = "seaworthy-";
// As long as browsers keep a cookie.
const FOUR_HUNDRED_DAYS = 400 * 24 * 60 * 60;

function cookieName(firmId: string): string {
  return PREFIX + firmId;
}

/** This browser, as the keeper of sessions knows it. */
export async function findCaller(): Promise<Caller> {
  const all = await headers();
  return { headers: all, isSecure: isSecureRequest(all) };
}

/** Who is signed in on this browser, or null. Once a request, though its header and its page both ask. */
export const findSignedIn = cache(async () => findSession(await findCaller()));

/** What this browser has in hand. */
export async function findVisitor(): Promise<Visitor> {
  const links = (await cookies()).getAll().filter(({ name }) => name.startsWith(PREFIX));
  const tokens = new Map(links.map(({ name, value }) => [name.slice(PREFIX.length), value]));
  return { tokens, userId: (await findSignedIn())?.userId ?? null };
}

/** What this browser may open, with the token of the firm's private link if it holds that; null if it may not. */
export async function findAccess(
  assessmentId: string,
): Promise<{ scope: AssessmentScope; token: string | null } | null> {
  const visitor = await findVisitor();
  const scope = await openAssessment(assessmentId, visitor);
  return scope && { scope, token: visitor.tokens.get(scope.firmId) ?? null };
}

/** Every assessment that this browser can open by a private link, the newest first. */
export async function listScopes(): Promise<AssessmentScope[]> {
  return listHeldAssessments(await findVisitor());
}

function formatCookie(request: Request, firmId: string, value: string, maxAge: number): string {
  const parts = [`${cookieName(firmId)}=${value}`, "Path=/", "HttpOnly", "SameSite=Lax", `Max-Age=${maxAge}`];
  return [...parts, ...(isSecureRequest(request.headers) ? ["Secure"] : [])].join("; ");
}

/** The header that lets this browser open a firm without its link. */
export function rememberAccess(request: Request, firmId: string, token: string): HeadersInit {
  return { "Set-Cookie": formatCookie(request, firmId, token, FOUR_HUNDRED_DAYS) };
}

/** The header that makes this browser forget a firm. */
export function forgetAccess(request: Request, firmId: string): HeadersInit {
  return { "Set-Cookie": formatCookie(request, firmId, "", 0) };
}
