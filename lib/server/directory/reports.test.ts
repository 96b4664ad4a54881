import { describe, expect, it } from "vitest";
import { provideDatabase } from "@/lib/testing/database";
import { getDatabase } from "../database";
import { closeReport, MOST_OPEN, type NewReport, storeReport } from "./commands";
import { listOpenReports } from "./queries";

provideDatabase();

const now = new Date("2026-11-24T12:00:00Z");
let told = 0;

/** A report on an entry of its own, unless one is named. */
function report(changes: Partial<NewReport> = {}): NewReport {
  told += 1;
  return {
    bodyId: `body-${told}`,
    checked: "2026-11-01",
    kind: "web",
    details: `The address leads nowhere (${told})`,
    email: null,
    locale: "en",
    ...changes,
  };
}

const listOpen = async (bodyId: string) => (await listOpenReports()).filter((one) => one.bodyId === bodyId);

describe("a report on an entry of the directory", () => {
  it("is kept as it was told, with the day of the check that the reader saw", async () => {
    const one = report({ email: "a@b.example", details: "Łódź, Αθήνα – “moved”\nsee their site" });
    expect(await storeReport(one, now)).toBe("stored");
    const { locale, ...kept } = one;
    expect(await listOpen(one.bodyId)).toMatchObject([
      { ...kept, checked: new Date("2026-11-01"), createdAt: now },
    ]);
  });

  it("that is sent twice is kept once", async () => {
    const one = report();
    await Promise.all([storeReport(one, now), storeReport(one, now), storeReport(one, now)]);
    expect(await listOpen(one.bodyId)).toHaveLength(1);
  });

  it("is refused once as many are open as anybody will read, however fast they come", async () => {
    const { bodyId } = report();
    const sent = Array.from({ length: MOST_OPEN + 10 }, () => storeReport(report({ bodyId }), now));
    const outcomes = await Promise.all(sent);
    expect(outcomes.filter((outcome) => outcome === "stored")).toHaveLength(MOST_OPEN);
    expect(await listOpen(bodyId)).toHaveLength(MOST_OPEN);
    expect(await storeReport(report(), now), "another entry is not concerned").toBe("stored");
  });

  it("that is closed makes room, stands in no list, and keeps no address of anybody", async () => {
    const { bodyId } = report();
    for (let count = 0; count < MOST_OPEN; count += 1)
      await storeReport(report({ bodyId, email: "a@b.example" }), now);
    const [first] = await listOpen(bodyId);
    expect(await closeReport(first?.id ?? "", now)).toBe(true);
    expect(await closeReport(first?.id ?? "", now), "only once").toBe(false);
    expect((await listOpen(bodyId)).map(({ id }) => id)).not.toContain(first?.id);
    const row = await getDatabase().directoryReport.findUnique({ where: { id: first?.id ?? "" } });
    expect(row).toMatchObject({ closedAt: now, email: null });
    expect(await storeReport(report({ bodyId }), now)).toBe("stored");
  });

  it.each(["", "1 or true", "00000000-0000-0000-0000-000000000000"])(
    "is not closed by an id that is none: %s",
    async (id) => {
      expect(await closeReport(id, now)).toBe(false);
    },
  );
});
