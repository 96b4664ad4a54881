import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseExpired, isDue } from "./rotation.mjs";

const day = 86_400_000;
const at = (text: string) => new Date(text);

describe("a backup is due", () => {
  it.each([
    // Berlin is an hour ahead of UTC in winter, two in summer.
    ["when none was ever made", [], "2026-11-25T12:00Z", "Europe/Berlin", true],
    [
      "not before the time has come again",
      ["2026-11-24T02:30Z"],
      "2026-11-25T02:29Z",
      "Europe/Berlin",
      false,
    ],
    ["from the minute of its time on", ["2026-11-24T02:30Z"], "2026-11-25T02:30Z", "Europe/Berlin", true],
    ["once a day", ["2026-11-25T02:30Z"], "2026-11-25T22:59Z", "Europe/Berlin", false],
    [
      "at the start, if the computer slept",
      ["2026-11-20T02:30Z"],
      "2026-11-25T08:00Z",
      "Europe/Berlin",
      true,
    ],
    ["not in the night after a late one", ["2026-11-24T22:00Z"], "2026-11-25T02:00Z", "Europe/Berlin", false],
    [
      "in the night after a late one, at the time",
      ["2026-11-24T22:00Z"],
      "2026-11-25T02:30Z",
      "Europe/Berlin",
      true,
    ],
    ["by the place's own clock", ["2026-11-24T08:30Z"], "2026-11-25T08:29Z", "America/New_York", false],
    [
      "where days begin with an offset of 45 minutes",
      ["2026-06-24T14:45Z"],
      "2026-06-25T14:45Z",
      "Pacific/Chatham",
      true,
    ],
    ["not a minute before that", ["2026-06-24T14:45Z"], "2026-06-25T14:44Z", "Pacific/Chatham", false],
    // Berlin, 25 October: 03:00 becomes 02:00, so the hours from 2 to 3 come twice.
    ["on a day of 25 hours, at its time", ["2026-10-24T01:30Z"], "2026-10-25T02:30Z", "Europe/Berlin", true],
    [
      "on a day of 25 hours, not an hour early",
      ["2026-10-24T01:30Z"],
      "2026-10-25T01:30Z",
      "Europe/Berlin",
      false,
    ],
    // Chatham, 27 September: 02:45 becomes 03:45, so there is no 03:30. 5 April: 03:45 becomes 02:45, so 03:30 comes twice.
    [
      "on a day that skips its time, right after",
      ["2026-09-25T14:45Z"],
      "2026-09-26T14:00Z",
      "Pacific/Chatham",
      true,
    ],
    [
      "on a day that skips its time, not before",
      ["2026-09-25T14:45Z"],
      "2026-09-26T13:59Z",
      "Pacific/Chatham",
      false,
    ],
    ["once where its time comes twice", ["2026-04-04T13:45Z"], "2026-04-04T14:50Z", "Pacific/Chatham", false],
    [
      "when the only ones come from a clock that was ahead",
      ["2031-01-01T02:30Z"],
      "2026-11-25T08:00Z",
      "UTC",
      true,
    ],
  ])("%s", (_title, made, now, zone, expected) => {
    expect(isDue(made.map(at), at(now), "03:30", zone)).toBe(expected);
  });

  it("again at the next time at the latest, and not twice, whenever the program runs, in every zone", {
    timeout: 60_000,
  }, () => {
    const zone = fc.constantFrom(
      "UTC",
      "Europe/Berlin",
      "America/St_Johns",
      "Pacific/Chatham",
      "Africa/Cairo",
      "Pacific/Kiritimati",
    );
    const time = fc
      .tuple(fc.nat(23), fc.nat(59))
      .map((parts) => parts.map((it) => String(it).padStart(2, "0")).join(":"));
    const minutes = fc.integer({ min: 15, max: 200 });
    fc.assert(
      fc.property(zone, time, fc.nat(365), minutes, (place, moment, start, step) => {
        let now = Date.UTC(2026, 0, 1) + start * day;
        const made: Date[] = [];
        for (const end = now + 4 * day; now < end; now += step * 60_000) {
          if (isDue(made, new Date(now), moment, place)) made.push(new Date(now));
        }
        const gaps = made.slice(1).map((it, index) => it.getTime() - (made[index]?.getTime() ?? 0));
        const hour = 3_600_000;
        // The first is made at once; from then on one a day, give or take the hour that the clocks are changed by.
        for (const gap of gaps) expect(gap).toBeLessThanOrEqual(day + hour + step * 60_000);
        for (const gap of gaps.slice(1)) expect(gap).toBeGreaterThanOrEqual(day - hour - step * 60_000);
      }),
      { numRuns: 30 },
    );
  });
});

describe("what is kept", () => {
  const daily = (from: string, days: number) =>
    Array.from({ length: days }, (_, index) => new Date(at(from).getTime() + index * day));
  const keep = (made: readonly Date[], zone = "UTC") => {
    const expired = new Set(chooseExpired([...made], zone));
    return made.filter((it) => !expired.has(it)).map((it) => it.toISOString().slice(0, 10));
  };

  it("after years of daily backups: seven days, four weeks by their Sunday, twelve months by their last day", () => {
    expect(keep(daily("2023-01-01T03:30Z", 1425))).toEqual([
      ...["2025-12-31", "2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31", "2026-06-30"],
      ...["2026-07-31", "2026-08-31", "2026-09-30", "2026-10-31"],
      ...[
        "2026-11-08",
        "2026-11-15",
        "2026-11-19",
        "2026-11-20",
        "2026-11-21",
        "2026-11-22",
        "2026-11-23",
        "2026-11-24",
      ],
      "2026-11-25",
    ]);
  });

  it.each([
    ["nothing expires while there are few", daily("2026-11-20T03:30Z", 6), 6],
    ["of several in one day the last stays", [at("2026-11-25T03:30Z"), at("2026-11-25T20:00Z")], 1],
    [
      "a computer that was off for two years finds them all",
      [...daily("2024-01-03T03:30Z", 5), at("2026-11-25T03:30Z")],
      6,
    ],
  ])("%s", (_title, made, count) => {
    expect(keep(made)).toHaveLength(count);
  });

  it("is told by the days of the place: two backups on one day there may be two days in UTC", () => {
    const made = [at("2026-11-24T23:30Z"), at("2026-11-25T01:00Z")];
    expect(keep(made, "UTC")).toHaveLength(2);
    expect(keep(made, "Europe/Berlin")).toHaveLength(1);
  });

  const instants = fc
    .uniqueArray(fc.integer({ min: 0, max: 1000 * 24 }), { maxLength: 100 })
    .map((hours) => hours.map((hour) => new Date(Date.UTC(2024, 0, 1, hour))));

  it("is never without the newest, never more than 23, and the same whether one thins out daily or at once", () => {
    fc.assert(
      fc.property(instants, (made) => {
        const sorted = [...made].sort((a, b) => a.getTime() - b.getTime());
        let kept: Date[] = [];
        for (const instant of sorted) {
          kept = [...kept, instant];
          const expired = new Set(chooseExpired(kept, "Europe/Berlin"));
          kept = kept.filter((it) => !expired.has(it));
          expect(kept.length).toBeLessThanOrEqual(23);
          expect(kept.at(-1)).toBe(instant);
        }
        const atOnce = new Set(chooseExpired(sorted, "Europe/Berlin"));
        expect(kept).toEqual(sorted.filter((it) => !atOnce.has(it)));
      }),
    );
  });
});
