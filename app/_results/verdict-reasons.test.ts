import { describe, expect, it } from "vitest";
import { exampleNames, readAnswers, readExample } from "./example-view.test-data";
import { explainVerdict } from "./verdict-reasons";

describe.each(exampleNames)("the verdicts on %s", (name) => {
  const { result, edition } = readAnswers(readExample(name));
  const explained = result.recommendations.map((verdict) => {
    const recommendation = edition.data.recommendations.find(({ id }) => id === verdict.id);
    if (!recommendation) throw new RangeError(verdict.id);
    return { ...verdict, recommendation, reasons: explainVerdict(recommendation, verdict) };
  });

  it("are each explained by evidence of their own kind", () => {
    for (const { verdict, recommendation, reasons, strength } of explained) {
      const { gate, holding, open, failing } = reasons;
      if (verdict === "recommended") expect(holding.length).toBeGreaterThan(0);
      if (verdict === "cannot-tell")
        expect([...gate, ...open].some(({ holds }) => holds === null)).toBe(true);
      if (verdict === "not-needed") expect(gate.length + failing.length).toBeGreaterThan(0);
      if (strength > 0) expect(holding.length).toBeGreaterThan(0);
      if (!recommendation.gate) expect(gate).toEqual([]);
      for (const { holds } of open) expect(holds).toBeNull();
    }
  });

  it("tell nothing twice", () => {
    for (const { reasons } of explained) {
      for (const part of [reasons.holding, reasons.open, reasons.failing]) {
        const keys = part.map(({ fact, operator, expected }) => JSON.stringify([fact, operator, expected]));
        expect(new Set(keys).size).toBe(keys.length);
      }
    }
  });
});
