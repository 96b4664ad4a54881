/**
 * For which network an attempt counts. The address that a connection came from cannot be made up; the header
 * X-Forwarded-For can, but for what the operator's own proxies have added at its end.
 */

/** One household or office: an address of IPv4, or the first 64 bits of one of IPv6. */
function networkOf(address: string): string {
  const plain = address
    .trim()
    .replace(/^::ffff:(?=\d+\.)/i, "")
    .replace(/^\[|\](:\d+)?$/g, "");
  if (!plain.includes(":")) return plain;
  const [head = "", tail] = plain.toLowerCase().split("::");
  const groups = head.split(":").filter(Boolean);
  const rest = tail?.split(":").filter(Boolean) ?? [];
  const zeros =
    tail === undefined ? [] : Array<string>(Math.max(0, 8 - groups.length - rest.length)).fill("0");
  return `${[...groups, ...zeros, ...rest].slice(0, 4).join(":")}::/64`;
}

/**
 * The network of whoever asks.
 * @param connected the address that the connection came from
 * @param forwardedFor the header as it came
 * @param proxies how many proxies of the operator stand before the server, each of which adds an address
 */
export function findNetwork(connected: string, forwardedFor: string | undefined, proxies: number): string {
  const claimed = forwardedFor?.split(",").filter((address) => address.trim()) ?? [];
  const told = proxies === 0 ? undefined : claimed[Math.max(0, claimed.length - proxies)];
  return networkOf(told ?? connected);
}
