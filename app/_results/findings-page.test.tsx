import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { pickFindings } from "@/lib/domain/scoring/findings";
import { quoteAnswer } from "./answer-words";
import { exampleNames, readAnswers, readExample } from "./example-view.test-data";
import { FindingsPage } from "./findings-page";
import { findHeadline } from "./headline";
import { labelOf } from "./reading";

describe.each(exampleNames)("the findings of %s, without its answers", (name) => {
  const answers = readExample(name);
  const reading = readAnswers(answers);
  const { result, edition, wording, locale, t } = reading;
  const findings = pickFindings(result);
  const headline = findHeadline(reading);
  const html = renderToStaticMarkup(
    <FindingsPage view={{ findings, edition, wording, locale, t, headline, audience: "counsellor" }} />,
  ).replaceAll("&#x27;", "'");

  it("name no answer, no evidence and no question that is open", () => {
    const quoted = Object.keys(answers)
      .map((id) => quoteAnswer(reading, id, answers[id]))
      .filter((quote) => quote.includes("“"));
    for (const quote of quoted) expect(html).not.toContain(quote);
    expect(JSON.stringify(findings)).not.toMatch(/"(evidence|leverage|answered|blank|unknown)"/);
    const named = findings.criticalGaps.map(({ id }) => id);
    const open = result.answered.unknown.filter((id) => !named.includes(id));
    for (const id of open) expect(html).not.toContain(`>${labelOf(reading, id)}<`);
  });

  it("say where the firm stands, what is missing, and the twelve in the counsellor's words", () => {
    expect(html).toContain(wording.results["band-names"][result.band.value]);
    const open = findings.criticalGaps.filter(({ state }) => state === "open");
    for (const { id } of open) expect(html).toContain(labelOf(reading, id));
    for (const { id, verdict } of findings.recommendations) {
      const words = wording.recommendations[id];
      expect(html).toContain(words?.title);
      if (verdict === "recommended") expect(html).toContain(words?.counsellor.steps[0]);
    }
  });
});
