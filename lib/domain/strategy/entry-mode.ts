/**
 * The ladder of entry modes, from indirect export to production abroad, and for each step whether it is open to the
 * firm and why: its means and commitment first, and for own capital abroad specific assets and little uncertainty
 * (Brouthers & Nakos, Hutchinson et al., De Chiara & Minguzzi; report, section 1.4.1). No mode is best everywhere.
 */
import type { Sheet } from "../assessment/sheet";
import type { FactTable } from "../condition/evaluate";
import { andOf, type Truth } from "../condition/truth";
import type { Edition } from "../edition/edition";
import { type ControlReading, readControl } from "./control";
import { type Basis, readBasis } from "./finding";
import type { RungRules } from "./schema";
import type { Control, Rung, StepState } from "./terms";

/** A requirement beside the answers: met, not met, or null where they do not tell. */
export interface Reason extends Basis {
  readonly id: string;
  readonly holds: Truth;
}

export interface RungReading {
  readonly id: Rung;
  readonly state: StepState;
  /** What must be met; for a step that always takes own capital, what that needs is among it. */
  readonly needs: readonly Reason[];
  /** What speaks for the step where it holds, and closes nothing where it does not. */
  readonly favours: readonly Reason[];
  readonly control: Control;
  /** Whether the control that the step leaves to the firm is what the conditions ask for. */
  readonly fits: Truth;
  /** Whether it takes own capital abroad: never, in one of its forms, or always. */
  readonly equity: RungRules["equity"];
  /** Whether the firm is on this step already; null where the answer joins two steps, or is missing. */
  readonly isInUse: Truth;
}

export interface EntryReading extends Basis {
  readonly control: ControlReading;
  /** Own capital abroad: open, closed, or cannot tell. */
  readonly equity: { readonly state: StepState; readonly needs: readonly Reason[] };
  /** All seven, from the least commitment to the most. */
  readonly rungs: readonly RungReading[];
}

function stateOf(needs: readonly Reason[]): StepState {
  const met = andOf(needs.map(({ holds }) => holds));
  if (met === null) return "cannot-tell";
  return met ? "open" : "closed";
}

function fitOf({ possible }: ControlReading, control: Control): Truth {
  if (!possible.includes(control)) return false;
  return possible.length === 1 ? true : null;
}

function readUse(edition: Edition, facts: FactTable, rung: RungRules): Truth {
  const fact = facts[edition.questionById.get("activity.modes")?.place ?? -1];
  if (fact?.kind !== "list") return null;
  const used = rung.modes.filter((mode) => fact.options.includes(mode));
  if (used.length === 0) return false;
  const others = edition.strategy.rules.entry.rungs.filter(({ id }) => id !== rung.id);
  const isShared = (mode: string) => others.some(({ modes }) => modes.includes(mode));
  return used.every(isShared) ? null : true;
}

/** Null where no question on entry was answered. `facts` is the table of the strategy part. */
export function readEntryMode(edition: Edition, sheet: Sheet, facts: FactTable): EntryReading | null {
  const { entry } = edition.strategy.rules;
  const asked = edition.questions.filter(({ part }) => part === "entry").map(({ id }) => id);
  const basis = readBasis(edition, sheet, asked);
  if (basis.questions.length === 0) return null;
  const reasonsOf = (ids: readonly string[]): Reason[] =>
    ids.map((id) => {
      const requirement = edition.strategy.requirements.get(id);
      if (!requirement) throw new RangeError(`There is no requirement ${id}`);
      return {
        id,
        holds: requirement.holds(facts),
        ...readBasis(edition, sheet, requirement.questions),
      };
    });
  const control = readControl(edition, sheet);
  const equityNeeds = reasonsOf(entry.equity);
  return {
    control,
    equity: { state: stateOf(equityNeeds), needs: equityNeeds },
    rungs: entry.rungs.map((rung) => {
      const needs = [...reasonsOf(rung.needs), ...(rung.equity === "always" ? equityNeeds : [])];
      return {
        id: rung.id,
        state: stateOf(needs),
        needs,
        favours: reasonsOf(rung.favours),
        control: rung.control,
        fits: fitOf(control, rung.control),
        equity: rung.equity,
        isInUse: readUse(edition, facts, rung),
      };
    }),
    ...basis,
  };
}
