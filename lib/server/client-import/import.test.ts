import { describe, expect, it } from "vitest";
import { MOST_LINES } from "@/lib/domain/client-list/check-lines";
import { newAgency, newMember } from "@/lib/testing/agency";
import { provideDatabase } from "@/lib/testing/database";
import type { AgencyScope } from "../agency/scope";
import { getDatabase } from "../database";
import { renewLinks } from "../invitation/links";
import { listFirmInvitations } from "../invitation/queries";
import { openInvitation } from "../invitation/scope";
import { confirmList, dropList, keepList } from "./commands";
import { readList } from "./read-list";
import { openList } from "./scope";
import { getSurroundings } from "./surroundings";

provideDatabase();

const asked = { parts: ["results"], purposes: ["counselling"], months: 12, days: 90 } as const;
const hours = (count: number) => new Date(Date.now() + count * 3_600_000);
const head = "firm;e-mail;region;sector;counsellor;number;note";

async function newImporter(roles: ("counsellor" | "manager")[] = ["manager"]) {
  const agency = await newAgency();
  const member = await newMember(agency.id, roles);
  return { agency, member, scope: await member.open("invite-firms") };
}

async function keep(scope: AgencyScope<"invite-firms">, ...lines: string[]) {
  const text = [head, ...lines].join("\n");
  const id = await keepList(scope, { fileName: "clients.csv", text, encoding: "utf-8" });
  const list = await openList(scope, id);
  if (!list) throw new Error("A list that was uploaded just now waits.");
  return list;
}

async function read(scope: AgencyScope<"invite-firms">, text: string) {
  const reading = readList(text, await getSurroundings(scope));
  if (!reading.ok) throw new Error(reading.reason);
  return reading.checked;
}

const countInvitations = (agencyId: string) => getDatabase().invitation.count({ where: { agencyId } });

describe("a client list", () => {
  it("makes nothing until it is confirmed, and then an invitation of every line", async () => {
    const { agency, member, scope } = await newImporter();
    const list = await keep(scope, `Zoë;info@zoe.be;Vlaanderen;1071;${member.email};K1;met at fair`, "Ben");
    const { clients } = await read(scope, list.text);
    expect(await countInvitations(agency.id)).toBe(0);
    expect(await confirmList(scope, list, clients, asked)).toBe(true);
    const { invitations } = await listFirmInvitations(scope, { state: "open", importId: list.id, page: 1 });
    expect(invitations.map(({ firmName }) => firmName)).toEqual(["Ben", "Zoë"]);
    const zoe = await getDatabase().invitation.findFirst({ where: { firmName: "Zoë" } });
    expect(zoe).toMatchObject({
      email: "info@zoe.be",
      facts: { "profile.country": "BE", "profile.region": "flanders", "profile.sector": "10.71" },
      counsellorId: member.membershipId,
      externalId: "K1",
      note: "met at fair",
      maxUses: 1,
    });
  });

  it("makes no case and no consent: nobody has agreed to anything", async () => {
    const { agency, scope } = await newImporter();
    const list = await keep(scope, "Zoë", "Ben");
    await confirmList(scope, list, (await read(scope, list.text)).clients, asked);
    const where = { agencyId: agency.id };
    expect(await getDatabase().case.count({ where })).toBe(0);
    expect(await getDatabase().consent.count({ where })).toBe(0);
  });

  it("is confirmed once, however often the button is pressed, and is kept as text no longer", async () => {
    const { agency, scope } = await newImporter();
    const list = await keep(scope, "Zoë", "Ben");
    const { clients } = await read(scope, list.text);
    const done = await Promise.all([1, 2, 3].map(() => confirmList(scope, list, clients, asked)));
    expect(done.filter(Boolean)).toHaveLength(1);
    expect(await countInvitations(agency.id)).toBe(2);
    expect(await openList(scope, list.id)).toBeNull();
    expect(await getDatabase().clientImport.findUnique({ where: { id: list.id } })).toMatchObject({
      text: null,
    });
  });

  it("leaves nothing half-done where one of its lines cannot be written", async () => {
    const { agency, scope } = await newImporter();
    const list = await keep(scope, "Zoë", "Ben");
    const { clients } = await read(scope, list.text);
    const broken = clients.map((client, index) =>
      index === 1 ? { ...client, counsellorId: "00000000-0000-0000-0000-000000000000" } : client,
    );
    await expect(confirmList(scope, list, broken, asked)).rejects.toThrow();
    expect(await countInvitations(agency.id)).toBe(0);
    expect(await openList(scope, list.id)).not.toBeNull();
  });

  it("waits for a day, for the one who uploaded it alone, and can be dropped", async () => {
    const { agency, scope } = await newImporter();
    const list = await keep(scope, "Zoë");
    expect(await openList(scope, list.id, hours(23))).not.toBeNull();
    expect(await openList(scope, list.id, hours(25))).toBeNull();
    const colleague = await newMember(agency.id, ["manager"]);
    expect(await openList(await colleague.open("invite-firms"), list.id)).toBeNull();
    expect(await openList((await newImporter()).scope, list.id)).toBeNull();
    expect(await openList(scope, "nonsense")).toBeNull();
    await dropList(list);
    expect(await openList(scope, list.id)).toBeNull();
  });

  it("that waited too long is gone when the next one comes", async () => {
    const { scope } = await newImporter();
    const { id } = await keep(scope, "Zoë");
    await keepList(scope, { fileName: "b.csv", text: head, encoding: "utf-8" }, hours(25));
    expect(await getDatabase().clientImport.count({ where: { id } })).toBe(0);
  });

  it("is checked against the firms that the agency invited or follows up, and no other agency's", async () => {
    const { scope } = await newImporter();
    const list = await keep(scope, "Zoë;info@zoe.be;;;;K1");
    await confirmList(scope, list, (await read(scope, list.text)).clients, asked);
    const again = `${head}\nOther;INFO@zoe.be\nZOE\nThird;;;;;k1\nNew`;
    const { doubles } = await read(scope, again);
    expect(doubles.map(({ line, by, of }) => [line, by, of])).toEqual([
      [2, "email", "invitation"],
      [3, "firm", "invitation"],
      [4, "externalId", "invitation"],
    ]);
    expect((await read((await newImporter()).scope, again)).doubles).toEqual([]);
  });

  it("lets a counsellor assign firms to nobody but themselves, which is also what happens unasked", async () => {
    const { agency, member, scope } = await newImporter(["counsellor"]);
    const colleague = await newMember(agency.id, ["counsellor"]);
    const { problems } = await read(scope, `${head}\nA;;;;${colleague.email}\nB;;;;nobody@example.org`);
    expect(problems.map(({ reason }) => reason)).toEqual(["counsellor-of-manager", "counsellor-unknown"]);
    const list = await keep(scope, "Zoë");
    await confirmList(scope, list, (await read(scope, list.text)).clients, asked);
    const made = await getDatabase().invitation.findFirst({ where: { agencyId: agency.id } });
    expect(made?.counsellorId).toBe(member.membershipId);
  });

  it("gets its links when they are wanted, for the firms that have not come yet", async () => {
    const { scope } = await newImporter();
    const list = await keep(scope, "Zoë;info@zoe.be", "Ben");
    await confirmList(scope, list, (await read(scope, list.text)).clients, asked);
    const links = await renewLinks(scope, { importId: list.id });
    expect(links.map(({ firmName, email }) => [firmName, email]).sort()).toEqual([
      ["Ben", null],
      ["Zoë", "info@zoe.be"],
    ]);
    for (const { token } of links) expect((await openInvitation(token)).state).toBe("open");
    expect(await renewLinks((await newImporter()).scope, { importId: list.id })).toEqual([]);
  });

  it.each([
    ["no line below its head", head, "no-lines"],
    ["no firm in its head", "e-mail\na@b.be", "no-firm"],
    ["a column twice", "firm;name\nA;B", "column-twice"],
    ["nothing in it", "", "no-firm"],
    ["100,000 lines", `${head}\n${"A\n".repeat(100_000)}`, "too-many-lines"],
    ["a line too many", `${head}\n${"A\n".repeat(MOST_LINES + 1)}`, "too-many-lines"],
  ])("with %s is refused as a whole", async (_, text, reason) => {
    const { scope } = await newImporter();
    expect(readList(text, await getSurroundings(scope))).toMatchObject({ ok: false, reason });
  });

  it("of as many lines as are allowed is read and made in one go", { timeout: 20_000 }, async () => {
    const { agency, scope } = await newImporter();
    const lines = Array.from({ length: MOST_LINES }, (_, index) => `Firm ${index};f${index}@example.org`);
    const list = await keep(scope, ...lines);
    const { clients, doubles } = await read(scope, list.text);
    expect(doubles).toEqual([]);
    expect(await confirmList(scope, list, clients, asked)).toBe(true);
    expect(await countInvitations(agency.id)).toBe(MOST_LINES);
  });
});
