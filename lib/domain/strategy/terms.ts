/**
 * The terms of the strategy part, each a closed list: what a conclusion can say. The words are Yip's (industry
 * drivers, levers), Doz's (integration against responsiveness), those of the report on pace and entry modes, and
 * Westhead's on obstacles (report, sections 1.2.1, 1.3.1, 1.4.1, 1.5, Table 33).
 */

/** The four groups of drivers that make an industry global. */
export const DRIVER_GROUPS = ["market", "cost", "government", "competitive"] as const;
export type DriverGroup = (typeof DRIVER_GROUPS)[number];

/** How much room an industry leaves for a global strategy. */
export const POTENTIALS = ["limited", "some", "strong"] as const;
export type Potential = (typeof POTENTIALS)[number];

/** A lever beside the drivers: the firm stands less global than its industry, in line with it, or more global. */
export const LEVER_FITS = ["less-global", "in-line", "more-global"] as const;
export type LeverFit = (typeof LEVER_FITS)[number];

/** The four strategies, by integration pressure and responsiveness pressure. */
export const SCOPES = ["international", "multidomestic", "global", "transnational"] as const;
export type Scope = (typeof SCOPES)[number];

/** Country after country, many at once, or signals that do not agree. */
export const PACES = ["waterfall", "mixed", "sprinkler"] as const;
export type Pace = (typeof PACES)[number];

/** How much control over its work abroad the conditions of Table 33 ask a firm to keep. */
export const CONTROLS = ["low-control", "balanced", "high-control"] as const;
export type Control = (typeof CONTROLS)[number];

/** The groups of variables in Table 33. */
export const VARIABLE_GROUPS = ["global-strategic", "environmental", "transaction-specific"] as const;
export type VariableGroup = (typeof VARIABLE_GROUPS)[number];

/** The ladder of entry modes, from the least commitment to the most. */
export const RUNGS = [
  "indirect-export",
  "direct-export",
  "licensing",
  "franchising",
  "alliance-joint-venture",
  "sales-subsidiary",
  "production-abroad",
] as const;
export type Rung = (typeof RUNGS)[number];

export const STEP_STATES = ["open", "closed", "cannot-tell"] as const;
export type StepState = (typeof STEP_STATES)[number];

/** What moves a firm: conditions at home and within it, chances abroad, both alike, or nothing of weight. */
export const MOTIVE_BALANCES = ["push", "both", "pull", "faint"] as const;
export type MotiveBalance = (typeof MOTIVE_BALANCES)[number];

export const SWOT_FIELDS = ["strengths", "weaknesses", "opportunities", "threats"] as const;
export type SwotField = (typeof SWOT_FIELDS)[number];

/** Westhead's four kinds of obstacles. */
export const OBSTACLES = ["strategic", "operational-logistical", "informational", "process-based"] as const;
export type Obstacle = (typeof OBSTACLES)[number];
