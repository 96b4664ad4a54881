import { expect, it } from "vitest";
import { sayDistance } from "./say-distance";

const now = new Date("2026-11-25T23:30:00Z");

it.each([
  ["2026-11-25T00:00:00Z", "today"],
  ["2026-11-24T23:59:00Z", "yesterday"],
  ["2026-11-26", "tomorrow"],
  ["2026-11-12", "13 days ago"],
  ["2026-11-11", "2 weeks ago"],
  ["2026-10-01", "8 weeks ago"],
  ["2026-09-30", "2 months ago"],
  ["2027-11-25", "in 12 months"],
  ["2025-05-27", "18 months ago"],
  ["2025-05-26", "2 years ago"],
])("%s is %s", (moment, expected) => {
  expect(sayDistance("en", new Date(moment), now)).toBe(expected);
});
