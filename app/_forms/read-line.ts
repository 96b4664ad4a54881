import "server-only";
import { toStorableText } from "@/lib/server/assessment/storable-text";

/** What was typed into a field of one line, without blanks around it and as the database can keep it. */
export function readLine(form: URLSearchParams, name: string): string {
  return toStorableText(form.get(name) ?? "").trim();
}
