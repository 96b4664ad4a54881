// When a backup is due, and which ones are kept. Days and times are those of the place, told by its time zone.

/** The newest backup of each of the last so many days, weeks and months that have one. */
const kept = [
  { count: 7, periodOf: (day) => day },
  { count: 4, periodOf: mondayOf },
  { count: 12, periodOf: (day) => day.slice(0, 7) },
];

/**
 * Has the time of a backup come since the last one? A backup from the future, made while the clock was wrong, does not
 * count.
 * @param {Date[]} made
 * @param {Date} now
 * @param {string} time such as "03:30"
 * @param {string} [zone] such as "Europe/Berlin"; that of this computer if not given
 */
export function isDue(made, now, time, zone) {
  // A day of backups begins at that time. Compared as days, a time that the clocks skip or repeat does no harm.
  const dayOf = (instant) => {
    const wall = wallClock(instant, zone);
    return wall.time >= time ? wall.day : addDays(wall.day, -1);
  };
  const today = dayOf(now);
  return !made.some((instant) => instant <= now && dayOf(instant) >= today);
}

/**
 * The backups that are no longer kept. Counted by what there is and not by the clock: a computer that was off for a
 * year finds all of them.
 * @param {Date[]} made
 * @param {string} [zone]
 * @returns {Date[]}
 */
export function chooseExpired(made, zone) {
  const newestFirst = [...made].sort((a, b) => b.getTime() - a.getTime());
  const stay = new Set(
    kept.flatMap(({ count, periodOf }) => {
      const newestOf = new Map();
      for (const instant of newestFirst) {
        const period = periodOf(wallClock(instant, zone).day);
        if (!newestOf.has(period)) newestOf.set(period, instant);
      }
      return [...newestOf.values()].slice(0, count);
    }),
  );
  return newestFirst.filter((instant) => !stay.has(instant));
}

/** Swedes write a moment as 2026-11-25 03:30:00. */
function wallClock(instant, timeZone) {
  const [day, time] = instant.toLocaleString("sv-SE", { timeZone }).split(" ");
  return { day, time: time.slice(0, 5) };
}

function addDays(day, days) {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

function mondayOf(day) {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}
