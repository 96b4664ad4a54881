/**
 * Scores firms from a file or standard input by the scoring contract.
 * One firm: its result, or a problem document and exit code 1. With --lines: one firm a line, one object a line, an
 * error object for a bad line, and exit code 2 at the end if any was bad.
 */
import { createReadStream, readFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { ContentError, getContent, getEditionFor } from "@/lib/content/load";
import { describeProblem, type Problem } from "@/lib/domain/scoring/problem";
import { type ScoreOutcome, scoreFirm } from "@/lib/domain/scoring/score-firm";

const USAGE = "npm run --silent score -- FILE | - | --lines FILE";
const STANDARD_INPUT = 0;

function resolveFile(file: string): string {
  return path.resolve(process.env.INIT_CWD ?? process.cwd(), file);
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function scoreText(text: string): ScoreOutcome {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    const reason = `Give one JSON object: ${(error as Error).message}`;
    return { ok: false, problem: describeProblem("invalid-json", [{ id: "input", reason }]) };
  }
  return scoreFirm(getEditionFor(input), input, today());
}

function refuseFile(error: unknown): Problem {
  const reason = `Name a file that can be read (${(error as Error).message}). Use: ${USAGE}`;
  return describeProblem("unreadable", [{ id: "input", reason }]);
}

function write(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

function scoreFile(file: string): number {
  let text: string;
  try {
    text = readFileSync(file === "-" ? STANDARD_INPUT : resolveFile(file), "utf8");
  } catch (error) {
    write(refuseFile(error));
    return 1;
  }
  const outcome = scoreText(text);
  write(outcome.ok ? outcome.result : outcome.problem);
  return outcome.ok ? 0 : 1;
}

/** The id that a bad line came with, if it can be read. */
function findId(text: string): { id?: unknown } {
  try {
    const input = JSON.parse(text) as { id?: unknown } | null;
    const id = typeof input === "object" ? input?.id : undefined;
    return id === undefined || (typeof id === "object" && id !== null) ? {} : { id };
  } catch {
    return {};
  }
}

async function scoreLines(file: string): Promise<number> {
  const stream = file === "-" ? process.stdin : createReadStream(resolveFile(file));
  let line = 0;
  let bad = 0;
  try {
    for await (const text of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
      line += 1;
      if (text.trim() === "") continue;
      const outcome = scoreText(text);
      if (!outcome.ok) bad += 1;
      const { id, ...rest } = outcome.ok ? outcome.result : { ...findId(text), ...outcome.problem };
      const written = process.stdout.write(
        `${JSON.stringify(id === undefined ? { line, ...rest } : { id, line, ...rest })}\n`,
      );
      if (!written) await new Promise((resolve) => process.stdout.once("drain", resolve));
    }
  } catch (error) {
    write(refuseFile(error));
    return 1;
  }
  return bad > 0 ? 2 : 0;
}

async function main(): Promise<number> {
  const args = process.argv.slice(2);
  const isLines = args[0] === "--lines";
  const [file, ...more] = isLines ? args.slice(1) : args;
  if (file === undefined || more.length > 0 || (file.startsWith("-") && file !== "-")) {
    write(describeProblem("unreadable", [{ id: "input", reason: `Name one file. Use: ${USAGE}` }]));
    return 1;
  }
  // Broken content ends the command before anything is read.
  getContent();
  return isLines ? await scoreLines(file) : scoreFile(file);
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
