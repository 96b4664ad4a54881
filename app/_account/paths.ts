/** The addresses of a person's account. */
export function accountPath(locale: string, page?: string): string {
  return `/${locale}/account${page ? `/${page}` : ""}`;
}
