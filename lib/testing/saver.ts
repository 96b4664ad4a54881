/**
 * Saves one answer after another and prints each once it is acknowledged, until it is killed.
 * A program of its own: node --conditions=react-server --import tsx lib/testing/saver.ts TOKEN
 */
import { randomUUID } from "node:crypto";
import { saveAnswers } from "@/lib/server/assessment/commands";
import { openByToken } from "@/lib/server/assessment/scope";

async function save(): Promise<void> {
  const [token = ""] = process.argv.slice(2);
  const scope = await openByToken(token);
  if (!scope) throw new Error("The assessment does not open.");
  for (let number = 1; ; number += 1) {
    const change = { changeId: randomUUID(), questionId: `q${number}`, value: number, base: 0 };
    const [outcome] = await saveAnswers(scope, [change]);
    if (outcome?.state === "saved") process.stdout.write(`${number}\n`);
  }
}

void save();
