import "server-only";
import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/**
 * A private link ends in a token: 160 bits of chance, in letters that no mail program breaks. Whoever holds it
 * may open the assessment. The database keeps only its hash, so that nobody who reads it can open anything.
 */
const tokenBytes = 20;
const tokenShape = /^[\w-]{27}$/;

export function createToken(): string {
  return randomBytes(tokenBytes).toString("base64url");
}

/** The token's SHA-256 in hex. A slow hash would add nothing: a token cannot be guessed. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

export function isToken(text: string): boolean {
  return tokenShape.test(text);
}

export function matchesToken(token: string, tokenHash: string): boolean {
  return timingSafeEqual(Buffer.from(hashToken(token)), Buffer.from(tokenHash));
}
