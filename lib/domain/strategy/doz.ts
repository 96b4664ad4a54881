/**
 * How far to be the same everywhere: the pressure to integrate across countries against the pressure to respond to
 * each of them gives one of four strategies (Doz et al.; report, section 1.3.1 a and Figure 3).
 */
import type { Sheet } from "../assessment/sheet";
import type { Edition } from "../edition/edition";
import type { Score } from "../scoring/score";
import { scoreGroup, scoreGroups } from "./drivers";
import { type Basis, type Finding, findAmong, idsOf, type Range, readBasis, sidesOf } from "./finding";
import { SCOPES, type Scope } from "./terms";

export interface DozReading extends Finding<Scope>, Basis {
  /** Pressures, 0 to 100. */
  readonly integration: Score & Range;
  readonly responsiveness: Score & Range;
}

type Side = "below" | "above";
const SIDES: Readonly<Record<Scope, { integration: Side; responsiveness: Side }>> = {
  international: { integration: "below", responsiveness: "below" },
  multidomestic: { integration: "below", responsiveness: "above" },
  global: { integration: "above", responsiveness: "below" },
  transnational: { integration: "above", responsiveness: "above" },
};

/** Null where neither pressure has an answer. */
export function readDoz(edition: Edition, sheet: Sheet): DozReading | null {
  const { rules, drivers, responsiveness } = edition.strategy;
  const integrating = drivers.filter(({ id }) => rules.doz.integration.includes(id));
  const ids = [...integrating, responsiveness].flatMap(({ items }) => idsOf(items));
  const basis = readBasis(edition, sheet, ids);
  if (basis.questions.length === 0) return null;
  const pressures = {
    integration: scoreGroups(integrating, sheet),
    responsiveness: scoreGroup(responsiveness, sheet),
  };
  const integration = sidesOf(pressures.integration, rules.doz.highFrom.value);
  const response = sidesOf(pressures.responsiveness, rules.doz.highFrom.value);
  const found = findAmong(
    SCOPES,
    (scope) => integration[SIDES[scope].integration] && response[SIDES[scope].responsiveness],
  );
  return { ...found, ...pressures, ...basis };
}
