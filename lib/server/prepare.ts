import "server-only";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { ContentError, getContent } from "@/lib/content/load";

/** An address that no page has. */
const NOWHERE = "/not-an-address";

function isReadable(url: string): boolean {
  try {
    decodeURIComponent(url.split("?", 1)[0] ?? "");
    return true;
  } catch {
    return false;
  }
}

/** The framework answers an address that cannot be decoded with an error of its own; here it gets the page "not found". */
function refuseUnreadableAddresses(): void {
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    if (request.url && !isReadable(request.url)) request.url = NOWHERE;
  });
}

/** Content with problems ends the start, with the list of all of them. */
export function prepareServer(): void {
  refuseUnreadableAddresses();
  try {
    getContent();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
