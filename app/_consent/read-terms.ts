import "server-only";
import { readTerms, TERM_FIELDS, type TermsReading } from "@/lib/domain/agency/sharing-terms";

/** The terms that a form was sent with. `before` is the end that was agreed so far. */
export function readTermsForm(form: URLSearchParams, now: Date, before?: Date | null): TermsReading {
  const sent = TERM_FIELDS.map((field) => [field, form.getAll(field)] as const);
  return readTerms(Object.fromEntries(sent) as Record<(typeof TERM_FIELDS)[number], string[]>, now, before);
}

/** What stands against each field that is missing: words of the namespace `consent.problems`. */
export function tellMissing(missing: readonly string[]): Record<string, string> {
  return Object.fromEntries(missing.map((field) => [field, field]));
}
