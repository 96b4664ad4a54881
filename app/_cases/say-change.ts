import { numberFormat } from "@/app/_results/formats";

const TOLERANCE = 1e-9;

/** Points gained or lost, to a tenth and never rounded up: what is less than five points is not shown as five. */
export function sayChange(locale: string, change: number): string {
  const tenths = Math.trunc(change * 10 + Math.sign(change) * TOLERANCE) / 10;
  const told = numberFormat(locale, { signDisplay: "exceptZero", maximumFractionDigits: 1 }).format(tenths);
  return told.replace("-", "−");
}
