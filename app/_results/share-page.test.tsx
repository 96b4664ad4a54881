import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { exampleNames, readExample, viewAnswers } from "./example-view.test-data";
import { ResultPage } from "./result-page";

const here = "/en/share/token";

describe.each(exampleNames)("the result of %s, read by somebody to whom it was shared", (name) => {
  const view = viewAnswers(readExample(name));
  const paths = {
    overview: here,
    check: here,
    finish: here,
    journey: here,
    result: here,
    again: null,
    changes: null,
    method: "/en/method",
  };
  const reading = { ...view.reading, hrefOf: () => null };
  const journey = "quick" as const;
  const html = renderToStaticMarkup(
    <ResultPage view={{ ...view, reading, paths, journey, kept: [], canTry: false, isShared: true }} />,
  );

  it("leads to no question and no page of the assessment, and has nothing to send", () => {
    const targets = [...html.matchAll(/href="([^"#?]*)/g)].map(([, target]) => target);
    const own = targets.filter((target) => !target?.startsWith("https:"));
    expect(new Set(own.filter((target) => !target?.startsWith("/en/directory")))).toEqual(
      new Set(["", here, "/en/method"]),
    );
    expect(/<form|<button/.test(html)).toBe(false);
  });
});
