import "server-only";
import { readLine } from "@/app/_account/check-person";
import { findSectors } from "@/app/_assessment/sector-index";
import type { Findings } from "@/app/_forms/returned-form";
import { getContent } from "@/lib/content/load";
import type { Answers } from "@/lib/domain/assessment/answer";
import { checkAnswers } from "@/lib/domain/assessment/parse-answers";
import { findSector } from "@/lib/domain/client-list/sector-code";
import { listRegions } from "./regions";

/** How many activities are named where words fit several. */
const MOST_NEAR = 3;

interface KnownFacts extends Findings {
  readonly facts: Readonly<Record<string, string | number>>;
  readonly known: Answers;
}

function readCount(text: string): number | string {
  return /^\d{1,9}$/.test(text) ? Number(text) : text;
}

/** The activity that a code or words name; else those that they may mean. */
function readSector(text: string, locale: string): { code: string } | { near: string } {
  const code = findSector(text, new Set(getContent().currentEdition.data.classifications["nace-2.1"]));
  if (code) return { code };
  const found = findSectors(locale, text);
  const [only] = found;
  if (only && found.length === 1) return { code: only.value };
  return {
    near: found
      .slice(0, MOST_NEAR)
      .map(({ label }) => label)
      .join("; "),
  };
}

/** What an agency typed of what it knows of a firm: answers that the questionnaire accepts, and what stands against the others. */
export function readKnown(form: URLSearchParams, locale: string, clockYear: number): KnownFacts {
  const region = listRegions(locale).find(({ value }) => value === form.get("region"))?.value;
  const [sector, employees, founded] = ["sector", "employees", "founded"].map((name) => readLine(form, name));
  const read = sector ? readSector(sector, locale) : null;
  const known: Answers = {
    ...(region ? { "profile.country": "BE", "profile.region": region } : {}),
    ...(read && "code" in read ? { "profile.sector": read.code } : {}),
    ...(founded ? { "profile.founded": readCount(founded) } : {}),
    ...(employees ? { "profile.employees": readCount(employees) } : {}),
  };
  const { errors } = checkAnswers(getContent().currentEdition, known, clockYear);
  const isRefused = (id: string) => errors.some((error) => error.id === id);
  const near = read && "near" in read ? read.near : null;
  return {
    known,
    problems: {
      ...(near === null ? {} : { sector: near === "" ? "sector" : "sector-near" }),
      ...(isRefused("profile.founded") ? { founded: "year" } : {}),
      ...(isRefused("profile.employees") ? { employees: "employees" } : {}),
    },
    facts: { near: near ?? "", year: clockYear },
  };
}
