/** The addresses of an agency's workplace. */
export function agencyPath(
  { locale, agencyId }: { locale: string; agencyId: string },
  page?: string,
): string {
  return `/${locale}/agency/${agencyId}${page ? `/${page}` : ""}`;
}
