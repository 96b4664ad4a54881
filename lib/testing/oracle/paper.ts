/**
 * The answers of one firm as somebody with pencil and paper would read them: one look-up at a time, straight from
 * the questions as they stand in the content. Nothing here is shared with the engine that it checks.
 */
import type { EditionData } from "@/lib/domain/edition/schema";
import { allOf, fallsShort, not, reaches, type Truth } from "./logic";

export type Given = number | string | readonly string[] | boolean | null | undefined;
export type Question = EditionData["questions"][number];

/** What a fact says: a value, nothing yet, or that it does not arise. */
export type Value = { is: "known"; value: Given } | { is: "unknown" } | { is: "absent" };

const SOLD_ABROAD = ["unsolicited-only", "occasional", "regular", "stopped"];
const SELLS_ABROAD = ["unsolicited-only", "occasional", "regular"];
export const SUPPORT_TYPES = ["information", "promotion", "financial", "investment", "counselling"];

/** Which other answer shows a question, and with which values. */
const SHOWN_BY: Record<string, { other: string; values: string[] }> = {
  "profile.region": { other: "profile.country", values: ["BE"] },
  "activity.first-year": { other: "activity.status", values: SOLD_ABROAD },
  "activity.export-share": { other: "activity.status", values: SELLS_ABROAD },
  "activity.countries": { other: "activity.status", values: SELLS_ABROAD },
  "activity.scope": { other: "activity.status", values: SELLS_ABROAD },
  "activity.stop-reason": { other: "activity.status", values: ["stopped"] },
  "activity.plan-countries": {
    other: "activity.considered",
    values: ["thought-about", "studied", "decided"],
  },
  "support.helpful": { other: "support.used", values: SUPPORT_TYPES },
  "support.burden": { other: "support.used", values: SUPPORT_TYPES },
};

export class Paper {
  private readonly questions: ReadonlyMap<string, Question>;

  constructor(
    readonly data: EditionData,
    readonly answers: Readonly<Record<string, Given>>,
    readonly year: number,
    readonly context: { earlierAssessment: boolean; openPlan: boolean },
  ) {
    this.questions = new Map(data.questions.map((question) => [question.id, question]));
  }

  /** Null is blank. */
  answer(id: string): Given {
    return this.answers[id] ?? null;
  }

  question(id: string): Question {
    const found = this.questions.get(id);
    if (!found) throw new Error(`There is no question ${id}`);
    return found;
  }

  screeningOf(group: string): Given {
    return this.answer(`barrier.${group}`);
  }

  isBarrier({ id, group }: Question): boolean {
    return group !== undefined && id !== `barrier.${group}`;
  }

  /** True: shown; false: hidden; null: the condition is unknown. */
  shown(id: string): Truth {
    const question = this.question(id);
    if (this.isBarrier(question)) {
      const screening = this.screeningOf(question.group as string);
      if (screening === "not-applicable") return false;
      if (screening === "unknown" || (typeof screening === "number" && screening >= 2)) return true;
      return this.answer(id) !== null;
    }
    const rule = SHOWN_BY[id];
    if (!rule) return true;
    const other = this.answer(rule.other);
    if (other === null || other === "unknown") return null;
    const chosen = Array.isArray(other) ? (other as string[]) : [other as string];
    return chosen.some((option) => rule.values.includes(option));
  }

  /** The fact that a question gives. */
  fact(id: string): Value {
    const given = this.answer(id);
    const shown = this.shown(id);
    const question = this.question(id);
    if (this.isBarrier(question) && given === null) {
      const screening = this.screeningOf(question.group as string);
      return screening === "not-applicable" ? { is: "absent" } : { is: "unknown" };
    }
    if (shown === false || given === "not-applicable") return { is: "absent" };
    if (shown === null || given === null || given === "unknown") return { is: "unknown" };
    return { is: "known", value: given };
  }

  /** The number that a fact gives, or null. */
  number(id: string): number | null {
    const fact = this.fact(id);
    return fact.is === "known" ? (fact.value as number) : null;
  }

  /** A comparison: false of what does not arise, unknown of what is not known. */
  private compare(fact: Value, test: (value: Given) => boolean): Truth {
    if (fact.is === "absent") return false;
    return fact.is === "unknown" ? null : test(fact.value);
  }

  isOneOf(id: string, ...options: string[]): Truth {
    return this.compare(this.fact(id), (value) => options.includes(value as string));
  }

  names(id: string, ...options: string[]): Truth {
    return this.compare(this.fact(id), (value) =>
      (value as string[]).some((option) => options.includes(option)),
    );
  }

  isYes(id: string): Truth {
    return this.compare(this.fact(id), (value) => value === true);
  }

  atLeast(id: string, threshold: number): Truth {
    return this.compare(this.fact(id), (value) => reaches(value as number, threshold));
  }

  atMost(id: string, threshold: number): Truth {
    const fact = this.fact(id);
    return fact.is === "absent"
      ? false
      : this.compare(fact, (value) => reaches(-(value as number), -threshold));
  }

  below(id: string, threshold: number): Truth {
    return this.compare(this.fact(id), (value) => fallsShort(value as number, threshold));
  }

  /** A barrier left blank is below 2 where the screening answer of its group is below 2. */
  barrierAtLeast2(id: string): Truth {
    const screening = this.screeningOf(this.question(id).group as string);
    if (this.answer(id) === null && typeof screening === "number" && screening < 2) return false;
    return this.atLeast(id, 2);
  }

  /** Years since the foundation. */
  age(): number | null {
    const founded = this.number("profile.founded");
    return founded === null ? null : this.year - founded;
  }

  ageAtMost(limit: number): Truth {
    const age = this.age();
    return age === null ? null : age <= limit;
  }

  /** Years from the foundation to the first sale abroad. */
  yearsToFirstSale(): number | null {
    const founded = this.number("profile.founded");
    const first = this.number("activity.first-year");
    return founded === null || first === null ? null : first - founded;
  }

  /** Sells abroad, occasionally or regularly, from at most five years after its foundation. */
  isEarly(): Truth {
    const gap = this.yearsToFirstSale();
    return allOf(this.isOneOf("activity.status", "occasional", "regular"), gap === null ? null : gap <= 5);
  }

  isProspectiveEarly(): Truth {
    return allOf(
      this.isOneOf("activity.status", "none", "unsolicited-only"),
      this.ageAtMost(5),
      this.isOneOf("activity.considered", "decided"),
      this.atLeast("activity.plan-countries", 2),
    );
  }

  raisesOtherModes(): Truth {
    return this.names("activity.modes", ...OTHER_MODES);
  }

  /** Has named a type of support, and only these. */
  usedOnly(...types: string[]): Truth {
    const others = SUPPORT_TYPES.filter((type) => !types.includes(type));
    return allOf(this.names("support.used", ...types), not(this.names("support.used", ...others)));
  }
}

export const OTHER_MODES = [
  "outsourcing-abroad",
  "licensing-franchising",
  "alliance-joint-venture",
  "sales-subsidiary",
  "production-subsidiary",
  "research-cooperation",
];
