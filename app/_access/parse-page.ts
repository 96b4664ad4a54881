/** The page of a long list that an address names, from 1. */
export function parsePage(text: unknown): number {
  const page = Number(text);
  return Number.isSafeInteger(page) && page > 0 && page < 10_000 ? page : 1;
}
