import { DEFAULT_LOCALE } from "@/lib/i18n/locale";

/** The first page has a language in its address. */
export function GET() {
  return new Response(null, { status: 307, headers: { Location: `/${DEFAULT_LOCALE}` } });
}
