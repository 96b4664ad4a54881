import "server-only";

/**
 * PostgreSQL stores neither the null character nor half a character pair; a browser can send both. Called once, where
 * text comes in, so that whatever is stored, compared or searched for later is the same text.
 */
export function toStorableText(text: string): string {
  return text.replace(/[\0\p{Surrogate}]/gu, "\uFFFD");
}
