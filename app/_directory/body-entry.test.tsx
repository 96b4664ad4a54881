import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, test } from "vitest";
import { readAnswers } from "@/app/_results/example-view.test-data";
import { getContent } from "@/lib/content/load";
import { BodyEntry } from "./body-entry";

const words = readAnswers({});
const { directory } = getContent();
const { stale, bodies } = words.wording.directory;

function render(body: (typeof directory)[number], today = body.checked): string {
  return renderToStaticMarkup(<BodyEntry words={words} body={body} today={today} heading="h4" />);
}

describe.each(directory)("the entry of $id", (body) => {
  const html = render(body);

  it("says what the body does, where it is found, and on which day that was checked", () => {
    expect(html).toContain(`<a href="${body.web}" rel="noreferrer">`);
    expect(html).toMatch(/<time dateTime="\d{4}-\d\d-\d\d">\d+ \w+ \d{4}</);
    expect(html).toContain(`href="/en/directory/${body.id}/report"`);
    expect(html).not.toMatch(/undefined|\[object|support\.\w+/);
  });

  it("says what is not sure about it, if something is", () => {
    const isTold = html.includes("Not sure: ");
    expect(isTold).toBe(body.unsure === true && bodies[body.id]?.note !== undefined);
  });
});

test.each([
  ["2026-11-24", false],
  ["2026-11-25", true],
])("an entry checked on 24 November 2025 is marked as old on %s: %s", (today, isMarked) => {
  const [first] = directory;
  if (!first) throw new Error("The directory has no entry.");
  expect(render({ ...first, checked: "2025-11-24" }, today).includes(stale)).toBe(isMarked);
});
