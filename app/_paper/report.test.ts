import { writeFileSync } from "node:fs";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, it } from "vitest";
import { exampleNames, readAnswers, readExample } from "@/app/_results/example-view.test-data";
import { findHeadline } from "@/app/_results/headline";
import { labelOf } from "@/app/_results/reading";
import type { Answers } from "@/lib/domain/assessment/answer";
import { makeReport } from "./make-report";

interface Tag {
  readonly role?: string;
  readonly children?: readonly Tag[];
}

function listRoles({ role, children = [] }: Tag): string[] {
  return [...(role ? [role] : []), ...children.flatMap(listRoles)];
}

async function readReport(answers: Answers) {
  const reading = readAnswers(answers);
  const bytes = await makeReport({ reading, number: 1, journey: "full" });
  if (process.env.KEEP_REPORT) writeFileSync(process.env.KEEP_REPORT, bytes);
  const pdf = await getDocument({ data: bytes, useSystemFonts: false }).promise;
  const pages: string[] = [];
  const roles: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(
      items
        .map((item) => ("str" in item ? item.str : ""))
        .join(" ")
        .replaceAll(/\s+/g, " "),
    );
    roles.push(...listRoles((await page.getStructTree()) as Tag));
  }
  return { reading, pdf, pages, roles, text: pages.join(" ") };
}

describe.each(exampleNames)("the report of %s", (name) => {
  it("has two pages of summary, then every question with its answer, in words", async () => {
    const { reading, pages, text } = await readReport(readExample(name));
    expect(pages[0]).toContain(findHeadline(reading).sentence);
    expect(pages[2]).toContain(reading.t("paper.annex"));
    for (const { id } of reading.edition.questions) expect(text).toContain(labelOf(reading, id));
    expect(text).not.toMatch(/undefined|\[object|NaN|null|paper\.|result\.\w+\./);
  });
});

describe("a report", () => {
  it("is tagged, and says its language and its title", async () => {
    const { pdf, roles } = await readReport(readExample(exampleNames[0] ?? ""));
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const { info, metadata } = await pdf.getMetadata();
    expect(info).toMatchObject({ Language: "en", Title: "Seaworthy: result 1 of 24 November 2026" });
    expect(metadata?.get("pdfuaid:part")).toBe("1");
    for (const role of ["H1", "H2", "P", "Table", "TR", "TH", "TD", "L", "LI"]) expect(roles).toContain(role);
  });

  it("says on every page that it is provisional, where too little is answered", async () => {
    const { pages } = await readReport({ "commitment.budget": 2 });
    for (const page of pages) expect(page).toContain("Provisional: too little is answered");
  });

  it("shows each answer that was given in letters of other languages as it was given", async () => {
    const reading = readAnswers({});
    const question = reading.edition.questions.find(({ scale }) => scale.kind === "text");
    if (!question) return;
    const { text } = await readReport({ [question.id]: "Wałęsa, Αθήνα, Київ" });
    expect(text).toContain("Wałęsa, Αθήνα, Київ");
  });

  it("is made in less than half a second", async () => {
    const reading = readAnswers(readExample(exampleNames[0] ?? ""));
    const times: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      const start = performance.now();
      await makeReport({ reading, number: 1, journey: "full" });
      times.push(performance.now() - start);
    }
    expect(Math.min(...times)).toBeLessThan(500);
  });
});
