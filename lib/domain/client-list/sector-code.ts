/**
 * Activities as lists write them: `10.71`, `10,71`, `1071`, `C10.71`, the five digits of the Belgian NACE-BEL, or a code
 * that lost its leading zero in a spreadsheet.
 */
const shape = /^[A-V]?\s*(\d{1,2}[.,]\d{1,3}|\d{1,5})(?!\d)/i;

function writings(digits: string): string[] {
  const [division = "", rest] = digits.split(/[.,]/);
  if (rest !== undefined) return [`${division.padStart(2, "0")}.${rest.slice(0, 2)}`];
  const write = (all: string) => (all.length > 2 ? `${all.slice(0, 2)}.${all.slice(2, 4)}` : all);
  // An odd number of digits may have lost a zero in front.
  return [write(digits.padStart(2, "0")), ...(digits.length === 3 ? [write(`0${digits}`)] : [])];
}

/** The code of the activity; null if there is none such, or if the digits can be read in two ways. */
export function findSector(text: string, codes: ReadonlySet<string>): string | null {
  const [, digits] = shape.exec(text.trim()) ?? [];
  const found = digits === undefined ? [] : writings(digits).filter((code) => codes.has(code));
  return found.length === 1 ? (found[0] ?? null) : null;
}
