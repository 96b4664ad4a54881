import "server-only";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { ContentError, getContent } from "@/lib/content/load";
import { findNetwork } from "@/lib/domain/access/network";
import { getSettings } from "./env";
import { NETWORK_HEADER } from "./limits/network";

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

/**
 * The framework answers an address that cannot be decoded with an error of its own; here it gets the page "not
 * found". Handlers see no connection, so each request is told where it came from, whatever it says itself.
 */
function prepareRequests(): void {
  const { TRUSTED_PROXIES } = getSettings();
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    if (request.url && !isReadable(request.url)) request.url = NOWHERE;
    const { socket, headers } = request;
    const forwardedFor = [headers["x-forwarded-for"]].flat().join(",");
    headers[NETWORK_HEADER] = findNetwork(socket.remoteAddress ?? "", forwardedFor, TRUSTED_PROXIES);
  });
}

/** Content with problems ends the start, with the list of all of them. */
export async function prepareServer(): Promise<void> {
  prepareRequests();
  try {
    getContent();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
  // Only now: nothing of it is needed to say what is wrong with the content.
  const { startChores } = await import("./chores");
  startChores();
}
