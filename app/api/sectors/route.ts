import { findSectors } from "@/app/_assessment/sector-index";
import { DEFAULT_LOCALE, isLocale } from "@/lib/i18n/locale";

/** Economic activities that fit some words: what the search field of the questionnaire lists. */
export function GET(request: Request) {
  const { searchParams } = new URL(request.url);
  const locale = searchParams.get("locale") ?? "";
  const options = findSectors(isLocale(locale) ? locale : DEFAULT_LOCALE, searchParams.get("q") ?? "");
  return Response.json(options, { headers: { "Cache-Control": "public, max-age=3600" } });
}
