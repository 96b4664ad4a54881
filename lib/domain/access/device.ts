/** What a device is, in the few words that its owner would use: read from what its browser says of itself. */
const BROWSERS = [
  ["edge", /\bEdgA?\//],
  ["opera", /\bOPR\//],
  ["firefox", /\b(Firefox|FxiOS)\//],
  ["chrome", /\b(Chrome|CriOS|Chromium)\//],
  ["safari", /\bSafari\//],
] as const;

const SYSTEMS = [
  ["iphone", /\biPhone\b/],
  ["ipad", /\biPad\b/],
  ["android", /\bAndroid\b/],
  ["windows", /\bWindows\b/],
  ["mac", /\bMac OS X\b/],
  ["chromebook", /\bCrOS\b/],
  ["linux", /\bLinux\b/],
] as const;

export type Browser = (typeof BROWSERS)[number][0] | "other";
export type System = (typeof SYSTEMS)[number][0] | "other";

/** Browsers name others too, so the order of the lists counts. What nobody knows is "other". */
export function findDevice(userAgent: string | null): { readonly browser: Browser; readonly system: System } {
  const text = userAgent ?? "";
  return {
    browser: BROWSERS.find(([, sign]) => sign.test(text))?.[0] ?? "other",
    system: SYSTEMS.find(([, sign]) => sign.test(text))?.[0] ?? "other",
  };
}
