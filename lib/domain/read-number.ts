/**
 * Reads a number as people of several countries write it: `1 200`, `1.200,50`, `1,200.50`, `€ 640.000`, `12 %`.
 * One mark followed by three digits can part thousands or decimals. Then both readings are offered, thousands
 * first, and the question decides which of them it can take.
 */
const SPACES = /[\s'’]/g;
const SIGNS = /^(€|eur|euro)|(€|eur|euro|%|,-|\.-)$/gi;

function toNumber(whole: string, decimals = ""): number {
  return Number(`${whole.replace(/[.,]/g, "")}.${decimals || "0"}`);
}

function isGrouped(whole: string, mark: string): boolean {
  const [first = "", ...groups] = whole.split(mark);
  return /^\d{1,3}$/.test(first) && groups.every((group) => /^\d{3}$/.test(group));
}

function readUnsigned(text: string): number[] {
  if (/^\d+$/.test(text)) return [Number(text)];
  const found = /^(\d[\d.,]*?)([.,])(\d+)$/.exec(text);
  const [, whole = "", mark = "", last = ""] = found ?? [];
  if (!found) return [];
  const other = mark === "." ? "," : ".";
  if (whole.includes(other)) {
    return isGrouped(whole, other) && !whole.includes(mark) ? [toNumber(whole, last)] : [];
  }
  if (whole.includes(mark)) return isGrouped(whole + mark + last, mark) ? [toNumber(whole + last)] : [];
  const decimal = toNumber(whole, last);
  return last.length === 3 && /^[1-9]\d{0,2}$/.test(whole) ? [toNumber(whole + last), decimal] : [decimal];
}

/** What a text can mean as a number, the likelier reading first; empty if it is none. */
export function listReadings(text: string): number[] {
  const bare = text.replace(SPACES, "").replace(SIGNS, "").replace(SIGNS, "");
  const isNegative = /^[-−]/.test(bare);
  const readings = readUnsigned(isNegative ? bare.slice(1) : bare);
  return isNegative ? readings.map((reading) => -reading) : readings;
}
