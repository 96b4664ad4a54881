import "server-only";

/** The header in which a request is told, by this server, the network that it came from. */
export const NETWORK_HEADER = "x-seaworthy-network";

/** The network that a request came from: whom limits count for that know no person. */
export function networkOf(headers: Headers): string {
  return headers.get(NETWORK_HEADER) ?? "unknown";
}
