/** The page of the strategy part: every conclusion names its inputs, and what is missing is named too. */
import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, test } from "vitest";
import { exampleNames, readAnswers, readExample } from "@/app/_results/example-view.test-data";
import type { Answers } from "@/lib/domain/assessment/answer";
import { partAt } from "@/lib/testing/build-strategy";
import { edition } from "@/lib/testing/current-edition";
import { anyFirm } from "@/lib/testing/firms";
import { StrategyPage } from "./strategy-page";
import { viewStrategy } from "./strategy-view";

const asked = edition.questions.filter(({ part }) => part !== undefined).map(({ id }) => id);

function render(answers: Answers): string {
  const view = viewStrategy(readAnswers(answers), "/en/assess/x/result");
  return renderToStaticMarkup(<StrategyPage view={view} sectionPath={(id) => `/en/assess/x/${id}`} />);
}

/** The parts of the page, in their order. */
function listParts(html: string): string[] {
  return [...html.matchAll(/<section id="([^"]+)"/g)].map(([, id]) => id as string);
}

/** A part of the page as text. */
function readPart(html: string, id: string): string {
  const part = html.split("<section id=").find((one) => one.startsWith(`"${id}"`)) ?? "";
  return part.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
}

test("of any firm, each answer given to this part stands on the page with the way to its question, in words", () => {
  fc.assert(
    fc.property(anyFirm, (answers) => {
      const html = render(answers);
      const given = asked.filter((id) => (answers[id] ?? "unknown") !== "unknown");
      expect(given.filter((id) => !html.includes(`section#${id}"`))).toEqual([]);
      expect(html.replace(/<[^>]*>/g, " ")).not.toMatch(/undefined|NaN|null|\[object|[{}]|strategy\./);
    }),
    { numRuns: 20 },
  );
}, 30_000);

describe("the page of", () => {
  it("a firm that has answered nothing has one way to go: the first section", () => {
    const html = render({});
    expect(listParts(html)).toEqual([]);
    expect(html).toContain('href="/en/assess/x/strategy-customers"');
  });

  it.each(exampleNames)("%s, without answers to this part, shows what its other answers tell", (name) => {
    const html = render(readExample(name));
    expect(listParts(html)).toEqual(["venture", "motives", "swot", "obstacles", "numbers"]);
  });
});

describe("what cannot be told yet is said, with the answers that are missing", () => {
  const pace = { "strategy.pace.life-cycle": "long" };

  it("where something is ruled out, what remains is named", () => {
    const text = readPart(render(pace), "pace");
    expect(text).toContain("This cannot be told yet");
    expect(text).toContain("it could be: “Country by country” or “Mixed signals”");
    expect(text).toContain("Still open: Speed of innovation abroad , Growth of markets abroad .");
  });

  it("and once they tell, the conclusion stands and nothing is open", () => {
    const text = readPart(render({ ...pace, "strategy.pace.innovation": "slow" }), "pace");
    expect(text).toContain("This cannot be told yet");
    const whole = { ...pace, "strategy.pace.innovation": "slow", "strategy.pace.foreign-growth": "low" };
    const told = readPart(render(whole), "pace");
    expect(told).toContain("Country by country Your signals speak for taking time");
    expect(told).not.toContain("Still open");
  });
});

describe("levers and forces", () => {
  it("that lie apart are told as such, and those in line are not", () => {
    const forces = partAt(3, "yip-market", "yip-cost", "yip-government", "yip-competitive");
    const levers = { ...partAt(3, "yip-lever"), "strategy.levers.moves": 0 };
    const text = readPart(render({ ...forces, ...levers }), "yip");
    expect(text).toContain("Moves planned across countries: The forces in your business would reward");
    expect(text.match(/Less global than your business/g)).toHaveLength(2);
    expect(text).not.toContain("More global than your business");
  });
});

describe("each way into a market", () => {
  const ready = { "functions.capacity": 2, "commitment.responsible-person": 2, "functions.finance": 2 };
  const ladder = (answers: Answers) =>
    readPart(render({ ...answers, "strategy.entry.demand": "high" }), "ladder");

  it("is open if all that it needs is in place, and says what that is", () => {
    expect(ladder(ready)).toMatch(
      /Direct export Open .*All that it needs is in place: Capacity for extra orders; Somebody in charge; Money until payment\./,
    );
  });

  it("is closed by a single need, which is named with the answer behind it", () => {
    const text = ladder({ ...ready, "functions.capacity": 0 });
    expect(text).toMatch(/Indirect export Closed for now .*?Not in place: Capacity for extra orders\./);
    expect(text).toContain("Capacity for extra orders : not in place");
  });

  it("cannot be told while an answer that decides is missing", () => {
    expect(ladder({ "functions.capacity": 2 })).toMatch(
      /Direct export Cannot tell yet .*?Not known yet: Somebody in charge; Money until payment\./,
    );
  });
});

test("every number of ours on the page has its reason", () => {
  const text = readPart(render(partAt(1, "yip-lever")), "numbers");
  for (const { why } of [edition.data.strategy.yip.limitedBelow, edition.data.strategy.entry.highFrom])
    expect(text).toContain(why);
});
