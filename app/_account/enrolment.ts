import "server-only";
import { findShown, showOnce } from "@/app/_access/shown-once";
import type { Enrolment } from "@/lib/server/identity/second-factor";
import { accountPath } from "./paths";

/** Long enough to find the phone and an app for it. */
const SECONDS = 15 * 60;
const NAME = "enrolment";

/** The header that brings what an app needs to the page of the second factor, and nowhere else. */
export function showEnrolment(request: Request, locale: string, enrolment: Enrolment): string[] {
  const page = accountPath(locale, "security/second-factor");
  const value = Buffer.from(JSON.stringify(enrolment)).toString("base64url");
  return new Headers(showOnce(request, NAME, page, value, SECONDS)).getSetCookie();
}

/** The header that takes it away. */
export function forgetEnrolment(request: Request, locale: string): string[] {
  const page = accountPath(locale, "security/second-factor");
  return new Headers(showOnce(request, NAME, page, "", 0)).getSetCookie();
}

/** What was begun just now on this device and waits for a first code. */
export async function findEnrolment(): Promise<Enrolment | null> {
  const value = await findShown(NAME);
  if (!value) return null;
  try {
    return JSON.parse(Buffer.from(value, "base64url").toString()) as Enrolment;
  } catch {
    return null;
  }
}
