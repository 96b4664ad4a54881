// How set-up speaks: one line a step, and a sentence with its remedy when something is in the way.

/** Something that the reader can mend: what is wrong, and what to do about it. */
export class SetUpError extends Error {
  /**
   * @param {string} problem one sentence
   * @param {string} remedy what to do, one sentence or several lines
   */
  constructor(problem, remedy) {
    super(problem);
    this.name = "SetUpError";
    this.remedy = remedy;
  }
}

/** @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** @param {number} milliseconds */
export function formatDuration(milliseconds) {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  if (milliseconds < 60_000) return `${(milliseconds / 1000).toFixed(1)} s`;
  return `${Math.floor(milliseconds / 60_000)} min ${Math.round((milliseconds % 60_000) / 1000)} s`;
}

/**
 * Runs one step and prints what it did and how long it took. The step returns its closing words, or nothing.
 * @template T
 * @param {string} title such as "Packages"
 * @param {() => T | Promise<T>} run
 * @param {(result: T) => string} describe words for what happened, such as "already installed"
 */
export async function step(title, run, describe) {
  const begin = performance.now();
  const result = await run();
  say(`  ${title.padEnd(12)} ${describe(result)} (${formatDuration(performance.now() - begin)})`);
  return result;
}

/**
 * Runs a whole script; prints a SetUpError as sentence and remedy, anything else with its stack.
 * @param {() => Promise<void>} main
 */
export async function runScript(main) {
  try {
    await main();
  } catch (error) {
    if (error instanceof SetUpError) {
      process.stderr.write(`\n${error.message}\nWhat to do: ${error.remedy}\n`);
    } else {
      process.stderr.write(`\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    }
    process.exitCode = 1;
  }
  process.exit(); // the migration engine leaves a timer behind, which would hold the process for ten seconds
}
