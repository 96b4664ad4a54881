import { deflateRawSync, inflateRawSync } from "node:zlib";

const LONGEST_COOKIE = 3_800;
/** Many times the longest honest form. */
const LONGEST_FORM = 100_000;

function pack(fields: [string, string][]): string {
  return deflateRawSync(new URLSearchParams(fields).toString()).toString("base64url");
}

/** The fields as a cookie can carry them. Of a form that is too long for one, the longest fields are left out. */
export function packForm(form: URLSearchParams): string {
  const fields = [...form].sort(([, a], [, b]) => a.length - b.length);
  while (pack(fields).length > LONGEST_COOKIE) fields.pop();
  return pack(fields);
}

/** The fields again; none of what is no packed form. */
export function unpackForm(packed: string): URLSearchParams {
  try {
    const bytes = Buffer.from(packed, "base64url");
    return new URLSearchParams(inflateRawSync(bytes, { maxOutputLength: LONGEST_FORM }).toString());
  } catch {
    return new URLSearchParams();
  }
}
