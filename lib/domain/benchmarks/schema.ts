/**
 * The data of the benchmarks: what the report's tables print, and nothing that they do not. A table has one
 * population, one unit and one source, so figures that must not be compared never stand in the same one.
 */
import * as z from "zod";
import { conditionSchema } from "../condition/schema";
import { sourceSchema } from "../edition/question";
import { thresholdSchema } from "../edition/threshold-schema";

const TOPICS = [
  "sector",
  "total",
  "size",
  "age",
  "technology",
  "region",
  "growth",
  "survival",
  "barriers",
  "motives",
] as const;
export type Topic = (typeof TOPICS)[number];

/** Of a hundred firms, how many do something. */
export const SHARES = [
  "export-rate",
  "import-rate",
  "intra-eu-export-rate",
  "extra-eu-export-rate",
  "intra-eu-import-rate",
  "extra-eu-import-rate",
  "both-scopes-rate",
  "active-abroad-rate",
] as const;

/** What a figure counts. */
export const MEASURES = [
  ...SHARES,
  "export-rate-ratio",
  "employment-growth",
  "value-added-growth",
  "productivity-growth",
  "survival-rate",
  "survival-lead",
  "change-in-jobs",
  "productivity-lead",
  "naming-rate",
] as const;
export type Measure = (typeof MEASURES)[number];

export const UNITS = ["percent", "percent-per-year", "times"] as const;
/** How the report words a number that is not exact. */
export const QUALIFIERS = ["about", "almost", "up-to", "less-than", "more-than"] as const;
/** Where the numbers come from. Two of these are never set side by side as if they were one (report data, D23). */
export const BASES = ["firm-database", "survey", "study-of-traders", "study-of-us-exporters"] as const;
export type Basis = (typeof BASES)[number];

export const GROUPS = ["manufacturing", "services"] as const;
export type Group = (typeof GROUPS)[number];
/** Trading in 2002, in 1998 and 2002, in 2002 only, in 1998 only; not trading in 2002 (which includes stopped). */
export const STATUSES = ["any", "constant", "new", "stopped", "none"] as const;
export type Status = (typeof STATUSES)[number];
export const TRADERS = ["none", "import-only", "export-only", "two-way"] as const;
export type Trader = (typeof TRADERS)[number];

const id = z.string().regex(/^[a-z0-9-]+$/, "ids are words joined by -");
const notes = z.array(id).min(1);

/** Which firms, within a population, a figure is of. What is left out is not narrowed. */
const ofSchema = z.strictObject({
  group: z.enum(GROUPS).optional(),
  nace: z.string().optional(),
  size: z.string().optional(),
  age: z.string().optional(),
  technology: z.array(z.string()).min(1).optional(),
  region: z.string().optional(),
  flow: z.enum(["export", "import"]).optional(),
  status: z.enum(STATUSES).optional(),
  trader: z.enum(TRADERS).optional(),
  kind: z.enum(["internal", "external"]).optional(),
  barrier: z.string().optional(),
  motive: z.string().optional(),
});
export type Of = z.infer<typeof ofSchema>;

const rowSchema = z.strictObject({
  id,
  of: ofSchema.optional(),
  /** How many firms the row is counted over. */
  firms: z.int().positive().optional(),
  values: z
    .partialRecord(z.enum(MEASURES), z.number())
    .refine((values) => Object.keys(values).length > 0, "give at least one value"),
  qualifier: z.enum(QUALIFIERS).optional(),
  /** The number, or whom it is of, cannot be taken for certain; a note says why. */
  uncertain: z.literal(true).optional(),
  notes: notes.optional(),
});

export const tableSchema = z.strictObject({
  id,
  topic: z.enum(TOPICS),
  population: id,
  unit: z.enum(UNITS),
  /** Table, figure or section of the report. */
  source: sourceSchema.required(),
  /** The study that the report quotes. */
  quotes: sourceSchema.optional(),
  /** What all rows have in common. */
  of: ofSchema.optional(),
  notes: notes.optional(),
  rows: z.array(rowSchema).min(1),
});
export type Table = z.infer<typeof tableSchema>;

const populationSchema = z.strictObject({
  basis: z.enum(BASES),
  /** One year, or the first and the last of a period. */
  years: z.array(z.int().min(1990).max(2010)).min(1).max(2),
  /** The year is that of publication, since the year of the observation is not stated. */
  published: z.literal(true).optional(),
  notes: notes.optional(),
});

const range = { atLeast: z.number(), below: z.number().optional() };
const classSchema = z.strictObject({ id, ...range });
const division = z.string().regex(/^\d\d$/);

export const classesSchema = z.strictObject({
  why: z.string(),
  /** Divisions of NACE Rev. 1.1. */
  groups: z.array(z.strictObject({ id: z.enum(GROUPS), from: division, to: division })),
  coreManufacturing: z.strictObject({ from: division, to: division }),
  construction: division,
  /** Employees. */
  size: z.array(classSchema).min(1),
  mediumSize: z.strictObject(range),
  /** Years since foundation. */
  age: z.array(classSchema).min(1),
  growthAge: z.array(classSchema).min(1),
  /** Years within which a firm counts as new to export: it did not export that long ago. */
  newWithin: z.int().positive(),
});
export type Classes = z.infer<typeof classesSchema>;

const counterpartSchema = z.strictObject({
  /** What the survey names. */
  id,
  kind: z.enum(["internal", "external"]).optional(),
  /** When a firm says the same by its answers; left out where our questions ask for nothing like it. */
  when: conditionSchema.optional(),
});
export type Counterpart = z.infer<typeof counterpartSchema>;

export const counterpartsSchema = z.strictObject({
  /** The level from which an answer counts as naming a barrier or a motive. */
  named: thresholdSchema,
  barriers: z.array(counterpartSchema),
  motives: z.array(counterpartSchema),
});

export const benchmarkDataSchema = z.strictObject({
  populations: z.record(id, populationSchema),
  classes: classesSchema,
  counterparts: counterpartsSchema,
  tables: z.array(tableSchema),
  /** From divisions and groups of NACE Rev. 2.1 to divisions of Rev. 1.1, the main one first. */
  nace: z.record(z.string(), z.array(division)),
});
export type BenchmarkData = z.infer<typeof benchmarkDataSchema>;
