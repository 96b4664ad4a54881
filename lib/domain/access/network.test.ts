import { expect, test } from "vitest";
import { findNetwork } from "./network";

test.each([
  ["no proxy: what the caller claims is not believed", "203.0.113.7", "1.1.1.1", 0, "203.0.113.7"],
  ["one proxy: the address that it added", "10.0.0.1", "1.1.1.1, 198.51.100.4", 1, "198.51.100.4"],
  ["two proxies", "10.0.0.1", "1.1.1.1, 198.51.100.4, 10.0.0.2", 2, "198.51.100.4"],
  ["fewer addresses than proxies: the first", "10.0.0.1", "198.51.100.4", 2, "198.51.100.4"],
  ["a proxy that adds nothing", "10.0.0.1", undefined, 1, "10.0.0.1"],
  ["IPv4 written as IPv6", "::ffff:203.0.113.7", undefined, 0, "203.0.113.7"],
  ["IPv6 counts by its first half", "2001:DB8:1:2:3:4:5:6", undefined, 0, "2001:db8:1:2::/64"],
  ["a shortened one too", "2001:db8::6", undefined, 0, "2001:db8:0:0::/64"],
  ["this computer", "::1", undefined, 0, "0:0:0:0::/64"],
])("%s", (_, connected, forwardedFor, proxies, network) => {
  expect(findNetwork(connected, forwardedFor, proxies)).toBe(network);
});
