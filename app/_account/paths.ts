/** The addresses of a person's account. */
export function accountPath(locale: string, page?: string): string {
  return `/${locale}/account${page ? `/${page}` : ""}`;
}

/** Where to go after signing in: a page of this site in this language, else the account. */
export function parseWayOn(to: unknown, locale: string): string {
  const isOwn = typeof to === "string" && to.startsWith(`/${locale}/`) && /^\/[\w/?=&.#-]*$/.test(to);
  return isOwn && !to.includes("//") ? to : accountPath(locale);
}
