import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText } from "./decode-text";

const words = "firm;e-mail\nCafé Zoë – “Brüssel”;a@b.be\n";
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isLittle: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  [...text].forEach((letter, index) => {
    view.setUint16(index * 2, letter.charCodeAt(0), isLittle);
  });
  return new Uint8Array(view.buffer);
};
const latin = (...codes: number[]) => Uint8Array.from(codes);

describe("a text file is read", () => {
  it.each([
    ["as UTF-8", utf8(words), "utf-8"],
    ["as UTF-8 with its mark", utf8(`\uFEFF${words}`), "utf-8"],
    ["as UTF-16 with its mark, the low byte first", utf16(`\uFEFF${words}`, true), "utf-16"],
    ["as UTF-16 with its mark, the high byte first", utf16(`\uFEFF${words}`, false), "utf-16"],
    ["as UTF-16 without its mark, the low byte first", utf16(words, true), "utf-16"],
    ["as UTF-16 without its mark, the high byte first", utf16(words, false), "utf-16"],
  ])("%s", (_, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ ok: true, text: words, encoding });
  });

  it("as Windows-1252 where it is no UTF-8", () => {
    const bytes = latin(0x43, 0x61, 0x66, 0xe9, 0x20, 0x80, 0x35, 0x20, 0x92, 0x96, 0x9f);
    expect(decodeText(bytes)).toEqual({ ok: true, text: "Café €5 ’–Ÿ", encoding: "windows-1252" });
  });

  it("with a mark in place of a byte that Windows-1252 does not have", () => {
    expect(decodeText(latin(0xe9, 0x81))).toMatchObject({ text: "é\uFFFD" });
  });

  it("with its lines ended in one way, whatever system wrote it", () => {
    expect(decodeText(utf8("a\r\nb\rc\nd"))).toMatchObject({ text: "a\nb\nc\nd" });
  });

  it("as any letters of any language that are written as UTF-8", () => {
    const letters = fc.string({ unit: "grapheme" }).filter((text) => !/[\p{Cc}\uFEFF]/u.test(text));
    fc.assert(
      fc.property(letters, (text) => {
        expect(decodeText(utf8(text))).toEqual({ ok: true, text, encoding: "utf-8" });
      }),
    );
  });
});

describe("a file that is no text", () => {
  it.each([
    ["an Excel workbook", latin(0x50, 0x4b, 0x03, 0x04, 0x14, 0x00), "workbook"],
    ["a workbook of an older Excel", latin(0xd0, 0xcf, 0x11, 0xe0, 0xa1), "workbook"],
    ["a picture", latin(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00), "no-text"],
    ["a text with a NUL", utf8("a\u0000b and quite some more words"), "no-text"],
  ])("is told as what it is: %s", (_, bytes, reason) => {
    expect(decodeText(bytes)).toEqual({ ok: false, reason });
  });

  it("never ends in an error, and never in a text that a database refuses", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        const decoded = decodeText(bytes);
        if (decoded.ok) expect(decoded.text).not.toContain("\u0000");
      }),
    );
  });
});
