import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { isRecordId } from "../access/record-id";
import { getSecret } from "../env";

/** What a link in a mail does. A link of one kind is none of another. */
export type LinkPurpose = "confirm" | "stop";

function sign(purpose: LinkPurpose, id: string): string {
  return createHmac("sha256", getSecret()).update(`reminder ${purpose}\0${id}`).digest("base64url");
}

/** The token of a link that does this for one subscription. It is stored nowhere: the secret makes it again. */
export function formatLink(purpose: LinkPurpose, id: string): string {
  return `${id}.${sign(purpose, id)}`;
}

/** The subscription that a link is for; null if it is none of this site and purpose. */
export function readLink(purpose: LinkPurpose, token: string): string | null {
  const [id = "", signature = ""] = token.split(".");
  if (!isRecordId(id)) return null;
  const [given, made] = [Buffer.from(signature), Buffer.from(sign(purpose, id))];
  return given.length === made.length && timingSafeEqual(given, made) ? id : null;
}
