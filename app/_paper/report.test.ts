import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { exampleNames, readAnswers, readExample } from "@/app/_results/example-view.test-data";
import { findHeadline } from "@/app/_results/headline";
import { labelOf } from "@/app/_results/reading";
import type { Answers } from "@/lib/domain/assessment/answer";
import { anyFirm } from "@/lib/testing/firms";
import { makeReport } from "./make-report";
import { readReport } from "./read-report.test-data";
import { listUnanswered } from "./unfinished";

vi.setConfig({ testTimeout: 60_000 });

/** Every question of the full journey that a firm left open answered with "we don't know yet". */
function answerAll(answers: Answers): Answers {
  const open = listUnanswered(readAnswers(answers), "full");
  if (open.length === 0) return answers;
  return answerAll({ ...answers, ...Object.fromEntries(open.map((id) => [id, "unknown"])) });
}

const flat = (text: string) => text.replaceAll(/\s+/g, " ");

describe.each(exampleNames)("the report of %s", (name) => {
  it("has two pages of summary, then every question with its answer, in words", {
    timeout: 30_000,
  }, async () => {
    const { reading, pages, text } = await readReport(readExample(name));
    expect(pages[0]?.text).toContain(flat(findHeadline(reading).sentence));
    expect(pages[1]?.text).not.toContain(reading.t("paper.annex"));
    expect(pages[2]?.text).toContain(reading.t("paper.annex"));
    for (const { id } of reading.edition.questions) expect(text).toContain(flat(labelOf(reading, id)));
    expect(text).not.toMatch(/undefined|\[object|NaN|null|paper\.|result\.\w+\./);
  });
});

describe("the report of any firm", () => {
  it("keeps its summary to two pages, and all text inside of its margins", async () => {
    await fc.assert(
      fc.asyncProperty(anyFirm, async (answers) => {
        const { reading, pages } = await readReport(answers);
        expect(pages[2]?.text).toContain(reading.t("paper.annex"));
        for (const { pieces } of pages)
          for (const { left, right, bottom, text } of pieces) {
            expect(left, text).toBeGreaterThan(50);
            expect(right, text).toBeLessThan(545);
            expect(bottom, text).toBeGreaterThan(30);
          }
      }),
      { numRuns: 8, endOnFailure: true },
    );
  });
});

describe("a report", () => {
  const whole = answerAll(readExample("machine-builder"));

  it("says what to do first, why, and who can help", async () => {
    const { reading, pages } = await readReport(readExample("furniture-maker"));
    const second = pages[1]?.text ?? "";
    expect(second).toContain(reading.t("actions.title", { count: 3 }));
    expect(second.match(/Because you said:/g)).toHaveLength(3);
    expect(second.match(/Who can help:/g)).toHaveLength(3);
    expect(pages[1]?.links.every(({ url }) => url?.startsWith("https://"))).toBe(true);
  });

  it("of which every question is answered and whose result is firm says of no page that it is unfinished", async () => {
    const { reading, text } = await readReport(whole);
    expect(reading.result.confidence).toBe("firm");
    expect(text).not.toMatch(/Unfinished|Provisional/);
  });

  it("says on every page that it is unfinished while one question of the journey has no answer", async () => {
    const { pages } = await readReport({ ...whole, "profile.part-of-group": null });
    for (const { text } of pages) expect(text).toContain("Unfinished: one question has no answer yet");
  });

  it("says on every page that it is provisional where too little is answered, and after a quick check", async () => {
    for (const { pages } of [
      await readReport({ "commitment.budget": 2 }),
      await readReport(readExample("quick-check-all-best"), "quick"),
    ])
      for (const { text } of pages) expect(text).toContain("Provisional: too little is answered");
  });

  it("tells an answer that another one made fall away, one that is open, and one that was not asked apart", async () => {
    const { text } = await readReport({ "activity.status": "none", "activity.export-share": 12 });
    expect(text).toMatch(/12% \(not counted: another answer made the question fall away\)/);
    expect(text).toMatch(/Not asked, because of other answers: First sale abroad/);
    expect(text).toMatch(/Not answered: Home country; Region/);
  });

  it("shows each answer in letters of other languages as it was given", async () => {
    const question = readAnswers({}).edition.questions.find(({ scale }) => scale.kind === "text");
    if (!question) return;
    const { text } = await readReport({ [question.id]: "Wałęsa, Αθήνα, Київ" });
    expect(text).toContain("Wałęsa, Αθήνα, Київ");
  });

  it("takes less than half a second of computing", async () => {
    const reading = readAnswers(readExample("red-tape"));
    const times: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      const start = process.cpuUsage();
      await makeReport({ reading, number: 1, journey: "full" });
      const { user, system } = process.cpuUsage(start);
      times.push((user + system) / 1000);
    }
    expect(Math.min(...times)).toBeLessThan(500);
  });
});
