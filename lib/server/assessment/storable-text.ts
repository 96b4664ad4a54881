import "server-only";

/** PostgreSQL stores neither the null character nor half a character pair; a browser can send both. */
export function toStorableText(text: string): string {
  return text.replace(/[\0\p{Surrogate}]/gu, "\uFFFD");
}
