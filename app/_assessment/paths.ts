/** The addresses of an assessment's pages and of what their forms send to. */
export interface Addressed {
  readonly id: string;
  readonly locale: string;
}

export function assessmentPath({ id, locale }: Addressed, page?: string): string {
  return `/${locale}/assess/${id}${page ? `/${page}` : ""}`;
}

export function sectionPath(
  assessment: Addressed,
  sectionId: string,
  query?: Record<string, string>,
): string {
  const search = query ? `?${new URLSearchParams(query)}` : "";
  return assessmentPath(assessment, sectionId) + search;
}

/** Where a browser is sent that may not open an assessment. */
export function closedPath(locale: string): string {
  return `/${locale}/assess/closed`;
}
