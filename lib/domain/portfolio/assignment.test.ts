import { describe, expect, it } from "vitest";
import type { Role } from "../access/agency-acts";
import { mayArchive, mayAssign } from "./assignment";

const [me, other, third] = ["me", "other", "third"];

describe("who follows a firm up is changed", () => {
  it.each<[Role, string, string | null, string | null, boolean]>([
    ["counsellor", "takes a firm that nobody has", null, me, true],
    ["counsellor", "gives nobody's firm to another", null, other, false],
    ["counsellor", "hands over their own", me, other, true],
    ["counsellor", "leaves their own to nobody", me, null, false],
    ["counsellor", "takes another's", other, me, false],
    ["counsellor", "moves another's", other, third, false],
    ["counsellor", "hands over to themselves", me, me, false],
    ["manager", "assigns a firm that nobody has", null, other, true],
    ["manager", "moves a firm from one to another", other, third, true],
    ["manager", "takes a firm away from somebody", other, null, true],
    ["manager", "leaves it as it is", other, other, false],
    ["administrator", "takes a firm", null, me, false],
    ["administrator", "hands over a firm", me, other, false],
  ])("a %s %s", (role, _, from, to, expected) => {
    expect(mayAssign({ membershipId: me, roles: [role] }, { from, to })).toBe(expected);
  });

  it.each<[Role, string | null, boolean]>([
    ["counsellor", me, true],
    ["counsellor", other, false],
    ["counsellor", null, false],
    ["manager", other, true],
    ["manager", null, true],
    ["administrator", me, false],
  ])("a %s puts away the case of %s: %s", (role, counsellor, expected) => {
    expect(mayArchive({ membershipId: me, roles: [role] }, counsellor)).toBe(expected);
  });
});
