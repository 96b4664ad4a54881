/**
 * The code that a firm types to share with an agency: eight signs that are hard to mistake for one another (Crockford's
 * base 32: no I, L, O or U). It only finds the agency; it opens nothing.
 */
const SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 8;
/** What people read or write instead of a sign. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { O: "0", I: "1", L: "1", U: "V" };

/** A code from as many bytes of chance as it has signs. Throws RangeError for fewer. */
export function makeAgencyCode(chance: Uint8Array): string {
  if (chance.length < LENGTH) throw new RangeError(`A code takes ${LENGTH} bytes of chance.`);
  return [...chance.subarray(0, LENGTH)].map((byte) => SIGNS[byte % SIGNS.length]).join("");
}

/** The code that somebody typed, whatever its case, dashes and look-alike letters; null if it can be none. */
export function parseAgencyCode(typed: string): string | null {
  const signs = typed.toUpperCase().replaceAll(/[\s\p{Pd}._]/gu, "");
  const code = signs.replaceAll(/[OILU]/g, (sign) => LOOK_ALIKES[sign] ?? sign);
  return code.length === LENGTH && [...code].every((sign) => SIGNS.includes(sign)) ? code : null;
}

/** The code as it is read and said: in two halves. */
export function formatAgencyCode(code: string): string {
  return `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`;
}
