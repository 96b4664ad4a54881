import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { anyFirm } from "@/lib/testing/firms";
import { AUDIENCES } from "./audience";
import { exampleNames, readExample, viewAnswers } from "./example-view.test-data";
import { ResultPage } from "./result-page";
import { ORIGINS, type ResultView } from "./result-view";

function render(view: ResultView): string {
  return renderToStaticMarkup(<ResultPage view={view} />);
}

/** What a reader sees of a page. */
function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");
}

describe.each(exampleNames)("the page of %s", (name) => {
  const html = render(viewAnswers(readExample(name)));
  const text = textOf(html);

  it("is in words, from the first to the last", () => {
    expect(text).not.toMatch(/undefined|\[object|NaN|null|Infinity/);
    expect(text).not.toMatch(/\{\w+\}|result\.\w+\./);
  });

  it("shows no id of a question, an option or a fact", () => {
    const ids = viewAnswers({}).reading.edition.questions.map(({ id }) => id);
    expect(ids.filter((id) => text.includes(id))).toEqual([]);
    expect(text).not.toMatch(/not-applicable|domestic-marketing|cannot-tell|act-now|score\.\w/);
  });

  it("has no empty sentence and no style that the policy forbids", () => {
    expect(html).not.toMatch(/<(p|li|dd|dt|h[1-4]|th|summary)( [^>]*)?>\s*<\/\1>/);
    expect(html).not.toContain("style=");
  });

  it("gives each part an id of its own", () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of html.matchAll(/aria-labelledby="([^"]+)"/g)) expect(ids).toContain(id);
    for (const [, id] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(id);
  });
});

describe("the page of any firm", () => {
  it("is in words", { timeout: 20_000 }, () => {
    fc.assert(
      fc.property(anyFirm, (answers) => {
        const text = textOf(render(viewAnswers(answers)));
        expect(text).not.toMatch(/undefined|\[object|NaN|null|Infinity/);
      }),
      { numRuns: 40 },
    );
  });
});

describe("the page", () => {
  it.each(AUDIENCES)("can be read in the words for %s", { timeout: 20_000 }, (audience) => {
    for (const name of exampleNames) {
      const text = textOf(render(viewAnswers(readExample(name), { audience })));
      expect(text).not.toMatch(/undefined|\[object/);
    }
  });

  it.each(ORIGINS)("says where it comes from: %s", (origin) => {
    const number = origin === "stored" || origin === "earlier" ? 1 : null;
    const text = textOf(render(viewAnswers(readExample("bakery"), { origin, number })));
    expect(text.includes("Store this result")).toBe(origin === "changed" || origin === "live");
  });

  it("leads a firm at home that does not want to go abroad with a first step, and keeps gaps and match folded", () => {
    const view = viewAnswers(readExample("bakery"));
    const html = render(view);
    const headline = view.reading.wording.results["first-step"].sentence;
    expect(html).toContain(`${headline}</h1>`);
    for (const id of ["gaps", "barriers", "actions"]) {
      expect(html).toMatch(new RegExp(`<h2 id="${id}-title"[^>]*>[^<]*</h2><details`));
    }
  });

  it("begins with as many steps as there are to take, and tells what is in place", () => {
    const headings = { "furniture-maker": "Your first three steps", "brewery-one-gap": "Your first step" };
    for (const [name, heading] of Object.entries(headings)) {
      expect(textOf(render(viewAnswers(readExample(name))))).toContain(heading);
    }
    const text = textOf(render(viewAnswers(readExample("all-best"))));
    expect(text).toContain("Nothing is left to do first");
    expect(text).toContain("95 steps that you have taken already");
    expect(text).toContain("What this allows:");
  });

  it("tells every step in full where that is asked for", () => {
    const view = viewAnswers(readExample("furniture-maker"), { stepsShown: "all" });
    const html = render(view);
    expect(textOf(html)).not.toMatch(/undefined|\[object|NaN|null|Infinity/);
    expect(html.match(/Because you said:/g)?.length).toBeGreaterThan(50);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    for (const [, id] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(id);
  });

  it("says of whoever helps with the first steps where to find them, and of all others where they stand", () => {
    const html = render(viewAnswers(readExample("furniture-maker")));
    const entries = html.split(/(?=<li id="body-)/).slice(1);
    const near = entries.filter((entry) => entry.includes('rel="noreferrer"'));
    const named = entries.filter((entry) => !near.includes(entry));
    expect(near.length).toBeGreaterThan(2);
    expect(named.length).toBeGreaterThan(5);
    for (const entry of near) {
      expect(entry).toMatch(/<a href="https:[^"]+" rel="noreferrer">/);
      expect(entry).toMatch(/<time dateTime="\d{4}-\d\d-\d\d">\d+ \w+ \d{4}</);
    }
    for (const entry of named) expect(entry).toMatch(/^<li id="(body-[^"]+)"><a href="\/en\/directory#\1">/);
  });

  it("names no body to a firm for which none is known", () => {
    const html = render(viewAnswers({ ...readExample("furniture-maker"), "profile.country": "JP" }));
    expect(html).not.toContain('id="body-');
    expect(textOf(html)).toContain("We know nobody who gives this help to firms like yours.");
  });

  it("says before the first answer what it needs", () => {
    expect(textOf(render(viewAnswers({}, { origin: "live", number: null })))).toContain(
      "at least one answer",
    );
  });

  it("tells a large firm plainly for whom the tool is made", () => {
    const answers = { ...readExample("machine-builder"), "profile.employees": 900 };
    const view = viewAnswers(answers);
    expect(render(view)).toContain(view.reading.wording.results["size-classes"].large.text);
  });
});
