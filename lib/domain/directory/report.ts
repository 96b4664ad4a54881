/** What a reader tells about an entry of the directory that is wrong or out of date. */
import * as z from "zod";

export const REPORT_KINDS = ["closed", "name", "web", "offer", "place", "other"] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** In characters: enough to say what has changed and where it can be read. */
export const LONGEST_DETAILS = 1_000;
/** The longest that mail can be sent to (RFC 5321). */
const LONGEST_EMAIL = 254;

export interface EntryReport {
  readonly kind: ReportKind;
  readonly details: string;
  /** Where an answer may be sent; null if none is wanted. */
  readonly email: string | null;
}

export type ReportField = "kind" | "details" | "email";

/** The fields as they were sent. */
export type TypedReport = Readonly<Record<ReportField, string>>;

/** The fields of a form; empty where they are missing. */
export function readTypedReport(form: { get: (field: string) => string | null }): TypedReport {
  const typedIn = (field: ReportField) => form.get(field) ?? "";
  return { kind: typedIn("kind"), details: typedIn("details"), email: typedIn("email") };
}

export type ReportProblem = "kind-missing" | "details-missing" | "details-too-long" | "email-unreadable";

interface FieldProblem {
  readonly field: ReportField;
  readonly problem: ReportProblem;
}

export type ReportReading =
  | { readonly ok: true; readonly report: EntryReport }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

const emailSchema = z.email().max(LONGEST_EMAIL);

/** Reads what a reader has sent. What is wrong is told field by field, in the order of the form. */
export function parseReport(typed: TypedReport): ReportReading {
  const kind = REPORT_KINDS.find((one) => one === typed.kind);
  // A browser sends two characters for the end of a line and counts one.
  const details = typed.details.replaceAll("\r\n", "\n").trim();
  const email = typed.email.trim();
  const problems: FieldProblem[] = [];
  if (!kind) problems.push({ field: "kind", problem: "kind-missing" });
  if (details === "") problems.push({ field: "details", problem: "details-missing" });
  if (details.length > LONGEST_DETAILS) problems.push({ field: "details", problem: "details-too-long" });
  if (email !== "" && !emailSchema.safeParse(email).success)
    problems.push({ field: "email", problem: "email-unreadable" });
  return kind && problems.length === 0
    ? { ok: true, report: { kind, details, email: email || null } }
    : { ok: false, problems };
}
