/**
 * What a new edition moves, before anybody is measured by it: worked firms scored by both, each output that moves, and
 * which single change moves it. A change that moves an output by itself is its cause; where none does, several act
 * together.
 */
import { compileEdition } from "../edition/compile";
import type { Edition } from "../edition/edition";
import type { EditionData } from "../edition/schema";
import { type Difference, listDifferences, makeChange } from "./differences";
import { type AnsweringFirm, listOutputs, type Outputs } from "./outputs";

interface NamedFirm extends AnsweringFirm {
  readonly name: string;
}

export interface MovedOutput {
  readonly name: string;
  readonly from: number | string | null;
  readonly to: number | string | null;
  /** Places in the list of differences; empty where several act together. */
  readonly causes: readonly number[];
}

interface MovedFirm {
  readonly name: string;
  /** In the order of the outputs; empty where nothing moves. */
  readonly moved: readonly MovedOutput[];
}

export interface EditionComparison {
  readonly from: string;
  readonly to: string;
  readonly differences: readonly Difference[];
  readonly firms: readonly MovedFirm[];
}

const TOLERANCE = 1e-9;

function isSame(a: unknown, b: unknown): boolean {
  return typeof a === "number" && typeof b === "number" ? Math.abs(a - b) <= TOLERANCE : a === b;
}

/** The edition with one change alone; null for one that cannot stand without another. */
function compileChanged(from: EditionData, to: EditionData, difference: Difference): Edition | null {
  try {
    return compileEdition(makeChange(from, to, difference));
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function compareOutputs(before: Outputs, after: Outputs, alone: readonly (Outputs | null)[]): MovedOutput[] {
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names.flatMap((name) => {
    const [from, to] = [before.get(name) ?? null, after.get(name) ?? null];
    if (isSame(from, to)) return [];
    const causes = alone.flatMap((outputs, place) =>
      outputs && !isSame(outputs.get(name) ?? null, from) ? [place] : [],
    );
    return [{ name, from, to, causes }];
  });
}

/** Scores every firm by both editions. Answers that one of them does not ask for are left out there. */
export function compareEditions(from: Edition, to: Edition, firms: readonly NamedFirm[]): EditionComparison {
  const differences = listDifferences(from.data, to.data);
  const changed = differences.map((difference) => compileChanged(from.data, to.data, difference));
  return {
    from: from.data.id,
    to: to.data.id,
    differences,
    firms: firms.map((firm) => ({
      name: firm.name,
      moved: compareOutputs(
        listOutputs(from, firm),
        listOutputs(to, firm),
        changed.map((edition) => edition && listOutputs(edition, firm)),
      ),
    })),
  };
}
