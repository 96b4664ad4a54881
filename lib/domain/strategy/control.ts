/**
 * How much control the conditions ask a firm to keep over its work abroad: each variable of Table 33 points to high
 * or to low control, and the balance of all of them counts (Sleuwaegen 1997; report, section 1.4.1).
 */
import type { Sheet } from "../assessment/sheet";
import type { Edition } from "../edition/edition";
import { isAtLeast, isAtMost, isBelow } from "../threshold";
import { type Basis, type Finding, findAmong, readBasis } from "./finding";
import type { EntryVariable, StrategyRules } from "./schema";
import { CONTROLS, type Control, type VariableGroup } from "./terms";

export interface VariableReading {
  /** The question that asks for it. */
  readonly id: string;
  readonly group: VariableGroup;
  /** Null without an answer. */
  readonly points: "high" | "low" | null;
  /** The direction of this row is inferred, not legible in the source. */
  readonly isUncertain: boolean;
}

/** Counts of variables, and what their balance says. */
interface ControlBalance extends Finding<Control> {
  readonly high: number;
  readonly low: number;
  readonly unanswered: number;
}

export interface ControlReading extends ControlBalance, Basis {
  readonly variables: readonly VariableReading[];
  /** The balance of the rows alone whose direction is legible in the source. */
  readonly legible: ControlBalance;
}

function readVariable(edition: Edition, sheet: Sheet, variable: EntryVariable): VariableReading {
  const { question, group, high, low, uncertain } = variable;
  const answer = String(sheet.answers[edition.questionById.get(question)?.place ?? -1]);
  const points = answer === high ? "high" : answer === low ? "low" : null;
  return { id: question, group, points, isUncertain: uncertain ?? false };
}

function balance({ entry }: StrategyRules, variables: readonly VariableReading[]): ControlBalance {
  const count = (points: VariableReading["points"]) =>
    variables.filter((variable) => variable.points === points).length;
  const high = count("high");
  const low = count("low");
  const least = (100 * high) / variables.length;
  const most = 100 - (100 * low) / variables.length;
  const [lowUpTo, highFrom] = [entry.lowUpTo.value, entry.highFrom.value];
  const holds = {
    "low-control": isAtMost(least, lowUpTo),
    balanced: isBelow(least, highFrom) && isBelow(-most, -lowUpTo),
    "high-control": isAtLeast(most, highFrom),
  };
  return { ...findAmong(CONTROLS, (control) => holds[control]), high, low, unanswered: count(null) };
}

/** The variables in the order of the data, with the balance of all and of the legible ones. */
export function readControl(edition: Edition, sheet: Sheet): ControlReading {
  const { rules } = edition.strategy;
  const variables = rules.entry.variables.map((variable) => readVariable(edition, sheet, variable));
  return {
    ...balance(rules, variables),
    ...readBasis(
      edition,
      sheet,
      variables.map(({ id }) => id),
    ),
    variables,
    legible: balance(
      rules,
      variables.filter(({ isUncertain }) => !isUncertain),
    ),
  };
}
