import "server-only";
import { cookies } from "next/headers";
import { isSecureRequest } from "@/app/_access/http";
import { accountPath } from "./paths";

/** Where somebody was going when they had to make an account first: kept while they look for the mail. */
const NAME = "way-on";
const SECONDS = 24 * 60 * 60;

/** A page of this site in this language, else the account. */
export function parseWayOn(to: unknown, locale: string): string {
  const isOwn = typeof to === "string" && to.startsWith(`/${locale}/`) && /^\/[\w/?=&.#-]*$/.test(to);
  return isOwn && !to.includes("//") ? to : accountPath(locale);
}

/** The header that keeps it. */
export function keepWayOn(request: Request, locale: string, to: string): string {
  const secure = isSecureRequest(request.headers) ? "; Secure" : "";
  const value = encodeURIComponent(to);
  return `${NAME}=${value}; Path=${accountPath(locale)}; HttpOnly; SameSite=Lax; Max-Age=${SECONDS}${secure}`;
}

/** For the sign-in: where the address says, else where somebody was going, else the account. */
export async function findWayOn(to: unknown, locale: string): Promise<string> {
  return parseWayOn(to ?? (await cookies()).get(NAME)?.value, locale);
}
