/**
 * Which letters the bytes of a text file stand for. Spreadsheets write UTF-8, UTF-16 or the Windows-1252 of Western
 * Europe, and rarely say which: what is valid UTF-8 is taken for it, since no other text is by accident.
 */
export const ENCODINGS = ["utf-8", "utf-16", "windows-1252"] as const;
export type Encoding = (typeof ENCODINGS)[number];

export type DecodedText =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding }
  /** A spreadsheet's own format, or no text at all. */
  | { readonly ok: false; readonly reason: "workbook" | "no-text" };

const MARKS = [
  { name: "utf-8", encoding: "utf-8", bytes: [0xef, 0xbb, 0xbf] },
  { name: "utf-16le", encoding: "utf-16", bytes: [0xff, 0xfe] },
  { name: "utf-16be", encoding: "utf-16", bytes: [0xfe, 0xff] },
] as const;

/** How files of spreadsheet programs begin: a ZIP archive, or the older compound file. */
const WORKBOOKS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/** What Windows-1252 has in place of the control characters 0x80 to 0x9F of Latin-1; U+FFFD where it has none. */
const WINDOWS_1252 = "€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";

/** A text has no control characters but tab and the ends of lines. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells that a file is no text.
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/;

const beginsWith = (bytes: Uint8Array, start: readonly number[]) =>
  start.every((byte, index) => bytes[index] === byte);

/** UTF-16 without its mark: of Latin letters every other byte is 0. */
function guessUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const start = bytes.subarray(0, 512);
  const zeros = [0, 0];
  start.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = start.length / 4;
  if (odd > many && even === 0) return "utf-16le";
  return even > many && odd === 0 ? "utf-16be" : null;
}

function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder("latin1")
    .decode(bytes)
    .replaceAll(/[\u0080-\u009F]/g, (letter) => WINDOWS_1252[letter.charCodeAt(0) - 0x80] ?? "\uFFFD");
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decode(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const mark = MARKS.find(({ bytes: start }) => beginsWith(bytes, start));
  const named = mark?.name ?? guessUtf16(bytes);
  if (named) return { text: new TextDecoder(named).decode(bytes), encoding: mark?.encoding ?? "utf-16" };
  const text = decodeUtf8(bytes);
  return text === null
    ? { text: decodeWindows1252(bytes), encoding: "windows-1252" }
    : { text, encoding: "utf-8" };
}

/** The text of a file, its lines ended by a line feed alone. Letters that nothing stands for become U+FFFD. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (WORKBOOKS.some((start) => beginsWith(bytes, start))) return { ok: false, reason: "workbook" };
  const { text, encoding } = decode(bytes);
  if (control.test(text)) return { ok: false, reason: "no-text" };
  return { ok: true, text: text.replaceAll(/\r\n?/g, "\n"), encoding };
}
