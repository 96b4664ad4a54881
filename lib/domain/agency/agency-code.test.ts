import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatAgencyCode, makeAgencyCode, parseAgencyCode } from "./agency-code";

const code = fc.uint8Array({ minLength: 8, maxLength: 8 }).map(makeAgencyCode);

describe("the code of an agency", () => {
  it("is found again as it is shown, in small letters, and with look-alike letters", () => {
    fc.assert(
      fc.property(code, (made) => {
        expect(parseAgencyCode(made)).toBe(made);
        expect(parseAgencyCode(formatAgencyCode(made))).toBe(made);
        expect(parseAgencyCode(made.toLowerCase().replaceAll("0", "o").replaceAll("1", "l"))).toBe(made);
        expect(parseAgencyCode(made.replaceAll("1", "I").replaceAll("V", "U"))).toBe(made);
      }),
    );
  });

  it.each([
    ["with a dash of any kind and blanks around it", " 7k3m – 9qxt ", "7K3M9QXT"],
    ["with a sign too few", "7K3M-9QX", null],
    ["with a sign too many", "7K3M-9QXTT", null],
    ["with a sign that no code has", "7K3M-9QX!", null],
    ["that is empty", "", null],
    ["that is far too long", "7".repeat(100_000), null],
    ["with letters that grow in capitals", "7k3m9qxß", null],
  ])("%s is %s", (_, typed, expected) => {
    expect(parseAgencyCode(typed)).toBe(expected);
  });

  it("takes a byte of chance for each sign", () => {
    expect(() => makeAgencyCode(new Uint8Array(7))).toThrow(RangeError);
  });
});
