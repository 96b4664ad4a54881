import { firmPath } from "@/app/_plan/place";

/** The addresses of what a firm shares with agencies. */
export function sharingPath(
  { locale, firmId }: { readonly locale: string; readonly firmId: string },
  page?: string,
): string {
  return `${firmPath(locale, firmId)}/sharing${page ? `/${page}` : ""}`;
}
