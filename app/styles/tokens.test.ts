import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** Reads the colour tokens of one block of the stylesheet: lightness, chroma, hue. */
function readColours(css: string): Record<string, [number, number, number]> {
  const found = css.matchAll(/--color-([a-z-]+): oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/g);
  return Object.fromEntries([...found].map(([, name, l, c, h]) => [name, [Number(l), Number(c), Number(h)]]));
}

/** Relative luminance (WCAG 2) of an OKLCH colour, by way of linear sRGB cut to its gamut. */
function luminanceOf([lightness, chroma, hue]: [number, number, number]): number {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const cut = (value: number) => Math.min(1, Math.max(0, value));
  const red = cut(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
  const green = cut(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
  const blue = cut(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const css = readFileSync("app/styles/tokens.css", "utf8");
const [screenCss = "", printCss = ""] = css.split("@media print");
const [lightCss = "", darkCss = ""] = screenCss.split("@media (prefers-color-scheme: dark)");
const light = readColours(lightCss);
const modes = {
  light,
  dark: { ...light, ...readColours(darkCss) },
  print: { ...light, ...readColours(printCss) },
};

const grounds = ["paper", "surface", "sunk", "sea-wash", "signal-wash"];
const AAA = 7;
const AA = 4.5;
const AA_GRAPHICS = 3;

const pairs: [string, readonly string[], number][] = [
  ["ink", grounds, AAA],
  ["ink-soft", grounds, AAA],
  ["sea", ["paper", "surface"], AAA],
  ["sea", grounds, AA],
  ["sea-deep", grounds, AA],
  ["signal", grounds, AA],
  ["on-sea", ["sea", "sea-deep"], AA],
  ["paper", ["signal", "ink"], AA],
  ["edge", ["paper", "surface"], AA_GRAPHICS],
  ["focus", grounds, AA_GRAPHICS],
  ["chart-context", ["paper"], AA_GRAPHICS],
  ["chart-firm", ["paper", "chart-band", "chart-firm-band"], AA_GRAPHICS],
  ["chart-gap", ["paper", "chart-band"], AA_GRAPHICS],
];

describe.each(Object.entries(modes))("Colours of the %s mode", (_, colours) => {
  it.each(pairs)("keep %s readable on %j at %d : 1", (front, backs, least) => {
    for (const back of backs) {
      const [frontColour, backColour] = [colours[front], colours[back]];
      if (!frontColour || !backColour) throw new Error(`There is no colour ${front} or ${back}`);
      const [high = 0, low = 0] = [luminanceOf(frontColour), luminanceOf(backColour)].sort((a, b) => b - a);
      expect((high + 0.05) / (low + 0.05), `${front} on ${back}`).toBeGreaterThanOrEqual(least);
    }
  });
});
