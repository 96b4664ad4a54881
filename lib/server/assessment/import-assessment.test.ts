import { describe, expect, it } from "vitest";
import { getContent } from "@/lib/content/load";
import { buildResultDocument, readResultDocument } from "@/lib/domain/portable/result-document";
import { newAssessment } from "@/lib/testing/assessment";
import { provideDatabase } from "@/lib/testing/database";
import { findExample } from "@/lib/testing/examples";
import { scoreAnswers } from "@/lib/testing/result";
import { getDatabase } from "../database";
import { saveAnswers, storeResult } from "./commands";
import { importAssessment } from "./import-assessment";
import { findResult, getAnswers } from "./queries";
import { openByToken } from "./scope";

provideDatabase();

describe("an assessment begun with a file", () => {
  it("has the answers of the one that the file came from, and gives the same result", async () => {
    const answers = findExample();
    const result = scoreAnswers(answers);
    const { scope } = await newAssessment();
    await storeResult(scope, { revision: 1, answers, result });
    const stored = await findResult(scope, 1);
    if (!stored) throw new Error("The result was stored.");
    const document = buildResultDocument(getContent().currentEdition, stored, scope);
    const reading = readResultDocument(JSON.stringify(document));
    if (!reading.ok) throw new Error(reading.reason);

    const carried = { ...reading.carried, answers: reading.carried.answers as typeof answers, locale: "en" };
    const { token } = await importAssessment(carried);
    const opened = await openByToken(token);
    if (!opened) throw new Error("It opens with its own token.");
    const current = await getAnswers(opened);
    expect(scoreAnswers(current.answers)).toEqual(result);
    expect(current.revision).toBe(Object.keys(current.answers).length);
    expect(opened).toMatchObject({ journey: "full", edition: "2026.1" });
  });

  it("has a history from its first answer on, and can be changed like any other", async () => {
    const carried = { journey: "quick", locale: "en", edition: "2026.1" } as const;
    const { token } = await importAssessment({ ...carried, answers: { a: 2, b: null, c: ["x"] } });
    const scope = await openByToken(token);
    if (!scope) throw new Error("It opens with its own token.");
    expect((await getAnswers(scope)).answers).toEqual({ a: 2, c: ["x"] });
    const [outcome] = await saveAnswers(scope, [{ changeId: "one", questionId: "c", value: null, base: 2 }]);
    expect(outcome).toMatchObject({ state: "saved", revision: 3 });
    expect(await getDatabase().answerChange.count({ where: { assessmentId: scope.id } })).toBe(3);
  });
});
