import "server-only";
import { cookies } from "next/headers";
import { getContent } from "@/lib/content/load";
import { isSameAnswer } from "@/lib/domain/assessment/answer";
import { DEFAULT_LOCALE } from "@/lib/i18n/locale";
import { readSeen, readSubmitted, readTyped } from "./read-submission";

/**
 * A form that was sent when its link no longer opened the assessment. Without script nothing else on the device has
 * it, so it waits in a cookie and is saved when the assessment is opened with the right link.
 */
const ONE_DAY = 24 * 60 * 60;
const LONGEST_COOKIE = 3_800;

function keptName(assessmentId: string): string {
  return `kept-${assessmentId}`;
}

function formatCookie(assessmentId: string, value: string, maxAge: number): string {
  return `${keptName(assessmentId)}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAge}`;
}

/** The fields of those questions that were answered otherwise than the page showed. */
function pickChanged(form: URLSearchParams): URLSearchParams {
  // The assessment stays closed, so its edition is not known: any that asks the question will do.
  const editions = [...getContent().editions.values()].reverse();
  const seen = Object.entries(readSeen(form)).filter(([id, { value }]) => {
    const question = editions.find(({ questionById }) => questionById.has(id))?.questionById.get(id);
    if (!question) return false;
    const reading = readSubmitted(form, question, readTyped(form, question), DEFAULT_LOCALE);
    return !reading?.ok || !isSameAnswer(reading.answer, value);
  });
  const names = seen.map(([id]) => id.replaceAll(".", ":"));
  const fields = [...form].filter(
    ([name, value]) => value !== "" && names.includes(name.replace(/~.*$/, "")),
  );
  return new URLSearchParams([...fields, ["seen", JSON.stringify(Object.fromEntries(seen))]]);
}

/** The header that keeps a form of this section on the device; none if it is too long for that. */
export function keepForm(assessmentId: string, sectionId: string, form: URLSearchParams | null): HeadersInit {
  const kept = form && pickChanged(form);
  kept?.set("section", sectionId);
  const value = encodeURIComponent(kept?.toString() ?? "");
  if (!kept?.has("seen") || value.length > LONGEST_COOKIE) return {};
  return { "Set-Cookie": formatCookie(assessmentId, value, ONE_DAY) };
}

/** The form that waits on this device, with its section. */
export async function findKeptForm(
  assessmentId: string,
): Promise<{ sectionId: string; form: URLSearchParams } | null> {
  const value = (await cookies()).get(keptName(assessmentId))?.value;
  const form = new URLSearchParams(value ?? "");
  const sectionId = form.get("section");
  return sectionId ? { sectionId, form } : null;
}

/** The header that takes it away again. */
export function dropKeptForm(assessmentId: string): string {
  return formatCookie(assessmentId, "", 0);
}
