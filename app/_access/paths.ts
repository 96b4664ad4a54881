/** The addresses of a firm's own side and of an agency's workplace. */
export function firmPath({ locale, firmId }: { locale: string; firmId: string }, page: string): string {
  return `/${locale}/firm/${firmId}/${page}`;
}

export function agencyPath(
  { locale, agencyId }: { locale: string; agencyId: string },
  page?: string,
): string {
  return `/${locale}/agency/${agencyId}${page ? `/${page}` : ""}`;
}
