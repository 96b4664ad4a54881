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
  const whole = pack(fields);
  if (whole.length <= LONGEST_COOKIE) return whole;
  const shortest = fields.toSorted((a, b) => a.join().length - b.join().length);
  const packShortest = (count: number) => {
    const kept = new Set(shortest.slice(0, count));
    return pack(fields.filter((field) => kept.has(field)));
  };
  // Halved each time: a form of thousands of fields is packed a few times, not thousands.
  let [fitting, tooMany] = [0, fields.length];
  while (tooMany - fitting > 1) {
    const count = (fitting + tooMany) >> 1;
    if (packShortest(count).length <= LONGEST_COOKIE) fitting = count;
    else tooMany = count;
  }
  return packShortest(fitting);
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
