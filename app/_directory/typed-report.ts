import "server-only";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { cookies } from "next/headers";
import { LONGEST_DETAILS, REPORT_FIELDS, type TypedReport } from "@/lib/domain/directory/report";
import { reportPath } from "./paths";

/** What was typed into a report that was not stored, carried back to its form in a cookie: no address may hold it. */
const NAME = "typed-report";
const TEN_MINUTES = 600;
const LONGEST_COOKIE = 3_800;
/** Many times the longest honest form. */
const LONGEST_FORM = 100_000;

function pack(typed: TypedReport): string {
  const fields = REPORT_FIELDS.map((field) => typed[field]);
  return deflateRawSync(JSON.stringify(fields)).toString("base64url");
}

function formatCookie(locale: string, bodyId: string, value: string, seconds: number): HeadersInit {
  const path = reportPath(locale, bodyId);
  return {
    "Set-Cookie": `${NAME}=${value}; Path=${path}; HttpOnly; SameSite=Lax; Max-Age=${seconds}`,
  };
}

/** The header that keeps the fields for the form; of a text that no form takes, as much as says that it is too long. */
export function keepTyped(locale: string, bodyId: string, typed: TypedReport): HeadersInit {
  const whole = pack(typed);
  const details = typed.details.slice(0, LONGEST_DETAILS + 1);
  const value = whole.length > LONGEST_COOKIE ? pack({ ...typed, details, email: "" }) : whole;
  return value.length > LONGEST_COOKIE ? {} : formatCookie(locale, bodyId, value, TEN_MINUTES);
}

/** The header that forgets them. */
export function forgetTyped(locale: string, bodyId: string): HeadersInit {
  return formatCookie(locale, bodyId, "", 0);
}

/** What was typed before; empty fields if nothing was. */
export async function findTyped(): Promise<TypedReport> {
  const value = (await cookies()).get(NAME)?.value ?? "";
  const fields = unpack(value);
  const [kind = "", details = "", email = ""] = fields.map(String);
  return { kind, details, email };
}

function unpack(value: string): unknown[] {
  try {
    const packed = Buffer.from(value, "base64url");
    const fields: unknown = JSON.parse(inflateRawSync(packed, { maxOutputLength: LONGEST_FORM }).toString());
    return Array.isArray(fields) ? fields : [];
  } catch {
    return [];
  }
}
