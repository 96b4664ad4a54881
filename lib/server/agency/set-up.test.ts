import { describe, expect, it } from "vitest";
import { newPerson } from "@/lib/testing/agency";
import { provideDatabase } from "@/lib/testing/database";
import { offerAgency, offerSetUp } from "@/scripts/set-up-link.mjs";
import { getDatabase } from "../database";
import { keepsDirectory } from "../directory/keeper";
import { openAgency } from "./scope";
import { beginAgency, isSetUpOpen } from "./set-up";

provideDatabase();

const offer = async () => (await offerSetUp(process.env.DATABASE_URL ?? "")) ?? "";
const agency = { name: "Export Agency", regions: ["flanders"] };

describe("a link that makes an agency", () => {
  it("of the first start makes one agency with one administrator, however many use it at once, and ends for good", async () => {
    const [first, second] = [await offer(), await offer()];
    expect(await isSetUpOpen(first)).toBe(true);
    const people = await Promise.all([newPerson(), newPerson(), newPerson()]);
    const begun = await Promise.all(
      people.map(({ userId }, index) => beginAgency(index === 0 ? second : first, userId, agency)),
    );
    expect(begun.filter((id) => id !== null)).toHaveLength(1);
    expect(await getDatabase().agency.count()).toBe(1);

    const id = begun.find((one) => one !== null) ?? "";
    const userId = people[begun.indexOf(id)]?.userId ?? "";
    for (const act of ["administer", "lead-caseload", "follow-firms"] as const) {
      expect(await openAgency(id, { tokens: new Map(), userId }, act)).not.toBeNull();
    }
    expect(await isSetUpOpen(first)).toBe(false);
    expect(await isSetUpOpen(second)).toBe(false);
    expect(await offerSetUp(process.env.DATABASE_URL ?? ""), "there is an agency now").toBeNull();
  });

  it("for one more agency makes one beside the others, once", async () => {
    const token = await offerAgency(process.env.DATABASE_URL ?? "");
    const before = await getDatabase().agency.count();
    expect(before).toBeGreaterThan(0);
    expect(await isSetUpOpen(token)).toBe(true);
    const people = await Promise.all([newPerson(), newPerson()]);
    const begun = await Promise.all(people.map(({ userId }) => beginAgency(token, userId, agency)));
    expect(begun.filter((id) => id !== null)).toHaveLength(1);
    expect(await getDatabase().agency.count()).toBe(before + 1);
    expect(await isSetUpOpen(token)).toBe(false);
    // The directory stays with the one that was first.
    const all = await getDatabase().agency.findMany({ orderBy: { createdAt: "asc" } });
    expect(await Promise.all(all.map(keepsDirectory))).toEqual(all.map((_, index) => index === 0));
  });

  it("opens nothing after a day, nor with a letter changed", async () => {
    await getDatabase().agency.deleteMany();
    const token = await offer();
    expect(await isSetUpOpen(`${token.slice(0, -1)}~`)).toBe(false);
    await getDatabase().setUpLink.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } });
    expect(await isSetUpOpen(token)).toBe(false);
    expect(await beginAgency(token, (await newPerson()).userId, agency)).toBeNull();
  });
});
