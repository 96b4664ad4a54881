/** Tables as comma-separated values (RFC 4180), so that any spreadsheet opens them as they were meant. */

/** Tells a spreadsheet that the letters are UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";
/** Spreadsheets run what begins like this as a formula. */
const startsFormula = /^\s*[=+\-@\t\r]/;
const isNumber = /^-?\d+([.,]\d+)?$/;

function formatCell(cell: string): string {
  const safe = startsFormula.test(cell) && !isNumber.test(cell) ? `'${cell}` : cell;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The rows as one text, the first row being the head. */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(formatCell).join(",")}\r\n`).join("");
}
