/** When a mail that could not be sent is tried again: soon at first, ever more seldom, and not for ever. */
const FIRST_PAUSE = 5;
const LONGEST_PAUSE = 60 * 60;
/** Nobody waits longer for what a mail says. */
const GIVEN_UP_AFTER = 3 * 24 * 60 * 60;

/**
 * Seconds until the next attempt; null if there is none.
 * @param attempts how many have failed, from 1 on
 * @param age seconds since the mail was written
 */
export function findPause(attempts: number, age: number): number | null {
  if (age >= GIVEN_UP_AFTER) return null;
  return Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** Math.min(attempts - 1, 20));
}
