/** Measures the engine and its contenders in one run: equal results first, then how many a second. */
import path from "node:path";
import { loadContent } from "@/lib/content/load";
import { placeAnswers } from "@/lib/domain/assessment/parse-answers";
import { compileEdition } from "@/lib/domain/edition/compile";
import type { Edition } from "@/lib/domain/edition/edition";
import type { EditionData } from "@/lib/domain/edition/schema";
import { assessFirm } from "@/lib/domain/scoring/assess";
import { scoreFirm } from "@/lib/domain/scoring/score-firm";
import { makeCompleteFirms, NO_CONTEXT, readWorkedFirms, TODAY } from "./firms";
import { makeRulesEngine } from "./rules-engine.mjs";
import { assess, type Contender, findDifference, summarize } from "./summary";
import { makeExpressions, makeSurvey } from "./survey-js.mjs";

const edition = loadContent(path.resolve("content")).currentEdition;
const firms = makeCompleteFirms(edition, 50);

/** The median of five rounds, each of at least `milliseconds`. */
async function countPerSecond(once: (index: number) => unknown, milliseconds = 600): Promise<number> {
  const rates: number[] = [];
  for (let round = 0; round < 6; round += 1) {
    const begin = performance.now();
    let done = 0;
    let elapsed = 0;
    while (elapsed < milliseconds) {
      const outcome = once(done);
      if (outcome instanceof Promise) await outcome;
      done += 1;
      elapsed = performance.now() - begin;
    }
    rates.push((1000 * done) / elapsed);
  }
  // The first round warms up.
  return rates.slice(1).sort((a, b) => a - b)[2] ?? 0;
}

async function compareContenders(own: number): Promise<void> {
  const contenders: Contender[] = [makeSurvey(edition), makeExpressions(edition), makeRulesEngine(edition)];
  for (const { name, prepare, sumUp } of contenders) {
    const prepared = firms.map(prepare) as never[];
    for (const [index, firm] of firms.entries()) {
      const difference = findDifference(
        summarize(assess(edition, firm)),
        await sumUp(prepared[index] as never),
      );
      if (difference) throw new Error(`${name} gives another result for firm ${index}: ${difference}`);
    }
    const rate = await countPerSecond((index) => sumUp(prepared[index % firms.length] as never));
    console.log(
      `  ${name.padEnd(32)} ${rate.toFixed(0).padStart(8)}/s   engine is ${(own / rate).toFixed(0)}x`,
    );
  }
}

/** The edition with its items repeated under other ids. */
function repeatItems(data: EditionData, times: number): Edition {
  const items = data.questions.filter(({ dimension }) => dimension);
  const copies = Array.from({ length: times - 1 }, (_, copy) =>
    items.map((item) => ({ ...item, id: `${item.id}-${copy + 2}` })),
  );
  return compileEdition({ ...data, questions: [...data.questions, ...copies.flat()] });
}

async function showGrowth(): Promise<void> {
  for (const times of [1, 2, 4, 8]) {
    const larger = repeatItems(edition.data, times);
    const [firm] = makeCompleteFirms(larger, 2).slice(1);
    const rate = await countPerSecond(() => scoreFirm(larger, { answers: firm }, TODAY), 300);
    console.log(`  ${String(52 * times).padStart(4)} items  ${(1e6 / rate).toFixed(1)} µs a result`);
  }
}

async function showMemory(): Promise<void> {
  const collect = globalThis.gc ?? (() => undefined);
  collect();
  const before = process.memoryUsage().heapUsed;
  const kept = firms.map((answers) => scoreFirm(edition, { answers }, TODAY));
  collect();
  const each = (process.memoryUsage().heapUsed - before) / kept.length / 1024;
  for (let index = 0; index < 100_000; index += 1) scoreFirm(edition, { answers: firms[index % 50] }, TODAY);
  collect();
  const left = (process.memoryUsage().heapUsed - before) / 1024 / 1024;
  console.log(`  ${each.toFixed(1)} KB a result kept; ${left.toFixed(1)} MB in all after 100,000 results`);
}

const worked = readWorkedFirms(edition);
console.log(`Results a second on one core, Node ${process.version}`);
const full = await countPerSecond((index) =>
  scoreFirm(edition, { answers: firms[index % firms.length] }, TODAY),
);
console.log(`  ${"engine, a full assessment".padEnd(32)} ${full.toFixed(0).padStart(8)}/s`);
const placed = firms.map((answers) => placeAnswers(edition, answers));
const alone = await countPerSecond((index) => {
  const answers = placed[index % placed.length] ?? [];
  return assessFirm(edition, { answers, asOf: TODAY, context: NO_CONTEXT });
});
console.log(`  ${"engine, answers checked before".padEnd(32)} ${alone.toFixed(0).padStart(8)}/s`);
const mixed = await countPerSecond((index) => scoreFirm(edition, worked[index % worked.length], TODAY));
console.log(`  ${"engine, the worked firms".padEnd(32)} ${mixed.toFixed(0).padStart(8)}/s`);
// The others are given answers that were checked before, and so is the engine that they are compared with.
await compareContenders(alone);
console.log("\nMemory");
await showMemory();
console.log("\nGrowth with the number of items");
await showGrowth();
