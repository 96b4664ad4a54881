/** The technology class of a firm's sector, by Eurostat's grouping of divisions of economic activity. */
import type { EditionCore } from "../edition/edition";
import type { FirmFacts } from "./facts";

export const TECHNOLOGY_CLASSES = ["high", "medium-high", "medium-low", "low", "none"] as const;

/** `none` for a division that the grouping leaves out; null if the sector is unknown. */
export function findTechnology(edition: EditionCore, { sector }: FirmFacts): string | null {
  return sector === null ? null : (edition.data.technology[sector.slice(0, 2)] ?? "none");
}
