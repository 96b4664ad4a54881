import { deflateRawSync, inflateRawSync } from "node:zlib";

const LONGEST_COOKIE = 3_800;
/** Many times the longest honest form. */
const LONGEST_FORM = 100_000;

function pack(fields: [string, string][]): string {
  return deflateRawSync(new URLSearchParams(fields).toString()).toString("base64url");
}

/** The fields as a cookie can carry them, in their order. Of a form that is too long for one, the longest fields are left out. */
export function packForm(form: URLSearchParams): string {
  const fields = [...form];
  while (pack(fields).length > LONGEST_COOKIE) {
    const longest = fields.reduce((most, field) => (field[1].length > most[1].length ? field : most));
    fields.splice(fields.indexOf(longest), 1);
  }
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
