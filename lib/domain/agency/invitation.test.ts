import { describe, expect, it } from "vitest";
import { stateOfInvitation } from "./invitation";

const moment = (text: string) => new Date(`2026-11-${text}Z`);
const fresh = { uses: 0, maxUses: 1, expiresAt: moment("25T12:00:00.000"), revokedAt: null };
const now = moment("25T11:59:59.999");

describe("an invitation", () => {
  it.each([
    ["can be used until the moment before its end", fresh, now, "open"],
    ["cannot be used from its end on", fresh, fresh.expiresAt, "expired"],
    ["for one is used up after one", { ...fresh, uses: 1 }, now, "used"],
    ["for three can still be used after two", { ...fresh, uses: 2, maxUses: 3 }, now, "open"],
    ["for three is used up after three", { ...fresh, uses: 3, maxUses: 3 }, now, "used"],
    ["that was used up stays so after its end", { ...fresh, uses: 1 }, fresh.expiresAt, "used"],
    ["that was revoked is so whatever else", { ...fresh, uses: 1, revokedAt: now }, now, "revoked"],
  ] as const)("%s", (_, terms, at, expected) => {
    expect(stateOfInvitation(terms, at)).toBe(expected);
  });
});
