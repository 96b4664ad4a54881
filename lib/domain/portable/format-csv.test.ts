import { describe, expect, it } from "vitest";
import { formatCsv } from "./format-csv";

describe("a table as comma-separated values", () => {
  it("begins with the mark of UTF-8 and ends each row as RFC 4180 says", () => {
    expect(
      formatCsv([
        ["id", "label"],
        ["a", "Geld, und „mehr“"],
      ]),
    ).toBe('\uFEFFid,label\r\na,"Geld, und „mehr“"\r\n');
  });

  it("keeps quotes and line breaks inside their cell", () => {
    expect(formatCsv([['say "yes"', "two\nlines"]])).toBe('\uFEFF"say ""yes""","two\nlines"\r\n');
  });

  it.each(["=1+1", "+32 2 123", "-A1", "@SUM(A1)", "\t=1", "\r=1", "  =HYPERLINK(1)"])(
    "never lets a spreadsheet run %j",
    (cell) => {
      expect(formatCsv([[cell]])).toMatch(/^\uFEFF"?'/);
    },
  );

  it.each(["-5", "-2.5", "12", "3,5"])("leaves the number %s a number", (cell) => {
    expect(formatCsv([[cell]])).toMatch(cell.includes(",") ? `"${cell}"` : cell);
    expect(formatCsv([[cell]])).not.toContain("'");
  });
});
