/**
 * Who can help a firm: the bodies that give the support it wants, where it is and at its stage. What a firm has not
 * told never hides a body.
 */
import type { Stage } from "../stage/stage";
import { ALL_REGIONS, type Directory, type SupportBody, type SupportType } from "./schema";

export interface SupportWanted {
  /** Empty: any type. */
  readonly types: readonly SupportType[];
  /** ISO 3166-1 alpha-2; null if unknown. */
  readonly country: string | null;
  /** Null if unknown. */
  readonly region: string | null;
  readonly stage: Stage | null;
  /** In which the firm would rather be served; null for no preference. */
  readonly language: string | null;
}

/** For the firm's own region, its whole country, several countries; or only if the firm is there, which it has not said. */
export const NEARNESS = ["region", "country", "countries", "perhaps"] as const;
export type Nearness = (typeof NEARNESS)[number];

export interface SupportFound {
  readonly body: SupportBody;
  /** The wanted types that it gives; all that it gives where none was wanted. */
  readonly offers: readonly SupportType[];
  readonly nearness: Nearness;
  /** Null where no language was wanted. */
  readonly speaks: boolean | null;
}

/** How near a body is to the firm; null if it serves others only. */
function findNearness({ area, regions }: SupportBody, { country, region }: SupportWanted): Nearness | null {
  if (country !== null && !area.countries.includes(country)) return null;
  const isEverywhere = regions.includes(ALL_REGIONS);
  const isRegionKnown = region !== null && area.regions.includes(region);
  if (!isEverywhere && isRegionKnown && !regions.includes(region)) return null;
  if (country === null || (!isEverywhere && !isRegionKnown)) return "perhaps";
  if (!isEverywhere) return "region";
  return area.countries.length > 1 ? "countries" : "country";
}

/**
 * The bodies that can help, the best first: by how many of the wanted types they give, then by how near they are,
 * then those that speak the language, then by id. A body for another region, country or stage is left out.
 */
export function findSupport(directory: Directory, wanted: SupportWanted): SupportFound[] {
  const found = directory.flatMap((body): SupportFound[] => {
    const offers =
      wanted.types.length === 0 ? body.support : body.support.filter((type) => wanted.types.includes(type));
    const nearness = findNearness(body, wanted);
    const fitsStage = wanted.stage === null || body.stages.includes(wanted.stage);
    if (nearness === null || offers.length === 0 || !fitsStage) return [];
    const speaks = wanted.language === null ? null : body.languages.includes(wanted.language);
    return [{ body, offers, nearness, speaks }];
  });
  const rank = ({ offers, nearness, speaks }: SupportFound) => [
    wanted.types.length === 0 ? 0 : -offers.length,
    NEARNESS.indexOf(nearness),
    speaks === false ? 1 : 0,
  ];
  return found.sort((a, b) => {
    const [left, right] = [rank(a), rank(b)];
    const difference = left.map((value, index) => value - (right[index] ?? 0)).find((value) => value !== 0);
    return difference ?? (a.body.id < b.body.id ? -1 : 1);
  });
}
