/**
 * The directory as somebody reads it who has told nothing of a firm: by the place that the bodies serve, from the
 * nearest to the widest.
 */
import { findSupport } from "./find-support";
import { ALL_REGIONS, type Area, type Directory, type SupportBody, type SupportType } from "./schema";

/** Where help is looked for: a region, or a country whose bodies all serve the whole of it. */
export interface Place {
  /** Of the region, or of the country. */
  readonly id: string;
  readonly country: string;
  readonly region: string | null;
}

/** The bodies that serve the same place, in the order of their files. */
export interface BodyGroup {
  readonly area: Area;
  /** Empty: the whole area. */
  readonly regions: readonly string[];
  readonly bodies: readonly SupportBody[];
}

interface Wanted {
  readonly place: Place | null;
  readonly type: SupportType | null;
}

function listAreas(directory: Directory): Area[] {
  return [...new Map(directory.map(({ area }) => [area.id, area])).values()];
}

/** Every place that the directory can be read for. Areas of several countries are part of each of them. */
export function listPlaces(directory: Directory): Place[] {
  return listAreas(directory).flatMap(({ countries, regions }): Place[] => {
    const [country, another] = countries;
    if (country === undefined || another !== undefined) return [];
    if (regions.length === 0) return [{ id: country, country, region: null }];
    return regions.map((region) => ({ id: region, country, region }));
  });
}

/** Regions as they stand in their area, then whole countries, then areas of several. */
function rankGroup({ area, regions }: BodyGroup): number[] {
  const [first] = regions;
  const place = first === undefined ? area.regions.length : area.regions.indexOf(first);
  return [area.countries.length > 1 ? 1 : 0, place, regions.length];
}

/** The bodies that give this type of support to firms at this place (null: any), by whom they serve. */
export function listBodies(directory: Directory, { place, type }: Wanted): BodyGroup[] {
  const types = type === null ? [] : [type];
  const { country, region } = place ?? { country: null, region: null };
  const found = new Set(
    findSupport(directory, { types, country, region, stage: null, language: null }).map(
      ({ body }) => body.id,
    ),
  );
  const groups = new Map<string, { area: Area; regions: string[]; bodies: SupportBody[] }>();
  for (const body of directory.filter(({ id }) => found.has(id))) {
    const { area } = body;
    const isEverywhere = body.regions.includes(ALL_REGIONS);
    const regions = isEverywhere ? [] : area.regions.filter((one) => body.regions.includes(one));
    const key = [area.id, ...regions].join(" ");
    const group = groups.get(key) ?? { area, regions, bodies: [] };
    groups.set(key, group);
    group.bodies.push(body);
  }
  return [...groups.values()].sort((a, b) => {
    const [left, right] = [rankGroup(a), rankGroup(b)];
    return left.map((value, index) => value - (right[index] ?? 0)).find((value) => value !== 0) ?? 0;
  });
}
