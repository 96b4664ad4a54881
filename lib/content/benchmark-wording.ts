/** How benchmarks are told: a sentence for each measure, and a name for everything that a figure can be of. */
import * as z from "zod";
import { SUBJECTS } from "@/lib/domain/benchmarks/find-peers";
import { FLOWS } from "@/lib/domain/benchmarks/growth-peers";
import { REASONS } from "@/lib/domain/benchmarks/peers";
import {
  BASES,
  MEASURES,
  QUALIFIERS,
  SHARES,
  STATUSES,
  TRADERS,
  UNITS,
} from "@/lib/domain/benchmarks/schema";

const text = z.string().trim().min(1, "the text is empty");
const texts = z.record(z.string(), text);
const survey = z.record(z.string(), z.strictObject({ name: text, said: text }));

/** Who a figure is of, by what narrows it within its population. */
export const FIRM_PHRASES = ["sector", "size", "age", "technology", "region", "growth", "survival"] as const;
const CHANGES = ["up", "down", "none"] as const;

export const benchmarkWordingSchema = z.strictObject({
  /** That the figures are old. */
  history: text,
  /** Why different sources stand apart. */
  apart: text,
  bases: z.record(z.enum(BASES), text),
  populations: z.record(z.string(), z.strictObject({ name: text, text })),
  subjects: z.record(z.enum(SUBJECTS), text),
  /** May use {firms}, {value}, {years}; growth and jobs {change}, surveys {named}. */
  sentences: z.record(z.enum(MEASURES).exclude(SHARES), text),
  /** Shares of the same firms are told in one sentence of {firms}, {shares} and {years}, each share with its {value}. */
  together: text,
  shares: z.record(z.enum(SHARES), text),
  /** How those fared who did otherwise: {changes} of staff, each a {change} where they {status}; `alone` names {firms}. */
  others: z.strictObject({ beside: text, alone: text, one: text }),
  /** Stands after a figure that the report leaves in doubt. */
  uncertain: text,
  changes: z.record(z.enum(CHANGES), text),
  qualifiers: z.record(z.enum(QUALIFIERS), text),
  /** In place of the number 0. */
  none: text,
  period: text,
  published: text,
  measures: z.record(z.enum(MEASURES), text),
  units: z.record(z.enum(UNITS), text),
  firms: z.record(z.enum(FIRM_PHRASES), text),
  sizes: texts,
  ages: texts,
  technologies: texts,
  regions: texts,
  statuses: z.record(z.enum(FLOWS), z.record(z.enum(STATUSES), text)),
  traders: z.record(z.enum(TRADERS), text),
  barriers: survey,
  motives: survey,
  /** What the firm itself says of it. */
  firm: z.record(z.enum(["true", "false", "null", "no-counterpart", "others"]), text),
  reasons: z.record(z.enum(REASONS), text),
  notes: texts,
  nace: texts,
});
export type BenchmarkWording = z.infer<typeof benchmarkWordingSchema>;
