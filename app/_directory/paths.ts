/** The addresses of the directory. */

/** What the directory is narrowed to; the same names stand in its address. */
export interface DirectoryChoice {
  readonly region?: string | undefined;
  readonly support?: string | undefined;
}

export function directoryPath(locale: string, choice: DirectoryChoice = {}): string {
  const chosen = Object.entries(choice).flatMap(([name, value]) => (value ? [[name, value]] : []));
  const query = new URLSearchParams(chosen as [string, string][]).toString();
  return `/${locale}/directory${query ? `?${query}` : ""}`;
}

/** An entry among all of them. */
export function entryPath(locale: string, bodyId: string): string {
  return `${directoryPath(locale)}#body-${bodyId}`;
}

/** Where something can be said about an entry. */
export function reportPath(locale: string, bodyId: string): string {
  return `/${locale}/directory/${bodyId}/report`;
}
