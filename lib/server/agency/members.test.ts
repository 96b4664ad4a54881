import { describe, expect, it } from "vitest";
import { newAgency, newMember } from "@/lib/testing/agency";
import { newAssessment } from "@/lib/testing/assessment";
import { provideDatabase } from "@/lib/testing/database";
import { getDatabase } from "../database";
import { changeMember, endMembership, listMembers } from "./members";
import { openAgency } from "./scope";
import { changeProfile, getAgency, renewCode } from "./settings";

provideDatabase();

describe("an agency", () => {
  it("never loses its last administrator, neither to an end nor to another role", async () => {
    const { id } = await newAgency();
    const administrator = await newMember(id, ["administrator", "counsellor"]);
    const scope = await administrator.open("administer");
    const { membershipId } = administrator;
    expect(await endMembership(scope, membershipId)).toBe("last-administrator");
    const change = { roles: ["counsellor"], regions: [] } as const;
    expect(await changeMember(scope, membershipId, change)).toBe("last-administrator");
    await newMember(id, ["administrator"]);
    expect(await changeMember(scope, membershipId, change)).toBe("done");
    expect(await openAgency(id, administrator.visitor, "administer")).toBeNull();
  });

  it("keeps one of two administrators who end each other at the same moment", async () => {
    const { id } = await newAgency();
    const [ann, ben] = [await newMember(id, ["administrator"]), await newMember(id, ["administrator"])];
    const [byAnn, byBen] = [await ann.open("administer"), await ben.open("administer")];
    const ends = await Promise.all([
      endMembership(byAnn, ben.membershipId),
      endMembership(byBen, ann.membershipId),
    ]);
    expect(ends.filter((one) => one === "done")).toHaveLength(1);
    expect(await getDatabase().membership.count({ where: { agencyId: id, endedAt: null } })).toBe(1);
  });

  it("shuts a member out at once, and their firms wait for somebody else", async () => {
    const { id } = await newAgency();
    const administrator = await newMember(id, ["administrator"]);
    const counsellor = await newMember(id, ["counsellor"]);
    const { firmId } = await newAssessment();
    await getDatabase().case.create({
      data: { agencyId: id, firmId, counsellorId: counsellor.membershipId },
    });
    const scope = await administrator.open("administer");
    expect(await listMembers(scope)).toHaveLength(2);
    expect(await endMembership(scope, counsellor.membershipId)).toBe("done");
    expect(await openAgency(id, counsellor.visitor, "follow-firms")).toBeNull();
    expect(await getDatabase().case.findFirst({ where: { firmId } })).toMatchObject({ counsellorId: null });
    expect(await endMembership(scope, counsellor.membershipId)).toBe("no-such-member");
  });

  it("is changed by its own administrators alone", async () => {
    const [mine, other] = [await newAgency(), await newAgency()];
    const stranger = await newMember(other.id, ["administrator"]);
    const counsellor = await newMember(mine.id, ["counsellor"]);
    const scope = await stranger.open("administer");
    expect(await endMembership(scope, counsellor.membershipId)).toBe("no-such-member");
    expect(await endMembership(scope, "nonsense")).toBe("no-such-member");
    expect(await openAgency(mine.id, counsellor.visitor, "administer")).toBeNull();
  });

  it("has a new code on request, and the changes stand in the audit log", async () => {
    const { id, code } = await newAgency();
    const scope = await (await newMember(id, ["administrator"])).open("administer");
    await changeProfile(scope, { name: "New name", regions: ["flanders"] });
    await renewCode(scope);
    const agency = await getAgency(scope);
    expect(agency).toMatchObject({ name: "New name", regions: ["flanders"] });
    expect(agency.code).not.toBe(code);
    const entries = await getDatabase().auditEntry.findMany({ where: { agencyId: id } });
    expect(entries.map(({ act }) => act)).toEqual(["changed-agency", "renewed-code"]);
  });
});
