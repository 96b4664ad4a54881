/** Places by their names. */
import { countryNames } from "@/app/_results/formats";
import { joinWords } from "@/app/_results/numbers";
import type { Reading } from "@/app/_results/reading";
import type { BodyGroup, Place } from "@/lib/domain/directory/list-bodies";

type PlaceWords = Pick<Reading, "wording" | "locale">;

function nameRegion({ wording }: PlaceWords, region: string): string {
  return wording.questions["profile.region"]?.options?.[region] ?? region;
}

export function namePlace(words: PlaceWords, { country, region }: Place): string {
  return region === null ? (countryNames(words.locale).of(country) ?? country) : nameRegion(words, region);
}

/** Whom the bodies of a group serve: regions, a whole country, or what several countries are called together. */
export function nameGroup(words: PlaceWords, { area, regions }: Omit<BodyGroup, "bodies">): string {
  const { locale } = words;
  const [country = ""] = area.countries;
  if (regions.length > 0)
    return joinWords(
      locale,
      regions.map((region) => nameRegion(words, region)),
    );
  const names = area.names ?? {};
  return names[locale] ?? Object.values(names)[0] ?? countryNames(locale).of(country) ?? country;
}
