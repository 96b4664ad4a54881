import { type ChildProcess, spawn } from "node:child_process";

/** Starts a program of lib/testing as another server would run: with the settings of this process. */
export function startProgram(name: string, ...words: readonly string[]): ChildProcess {
  const node = ["--conditions=react-server", "--import", "tsx", `lib/testing/${name}.ts`, ...words];
  return spawn(process.execPath, node, { stdio: ["ignore", "pipe", "inherit"] });
}

/** All that it prints until it ends. */
export async function readOutput(program: ChildProcess): Promise<string> {
  let output = "";
  for await (const text of program.stdout ?? []) output += text;
  return output;
}
