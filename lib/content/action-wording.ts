/** How actions are told: what to do, why, the first steps, and the two sides of the advice. */
import * as z from "zod";
import { SIDES, TIERS } from "@/lib/domain/actions/advice";
import { COSTS, EFFORTS } from "@/lib/domain/actions/schema";
import { LEFT_OUT_REASONS } from "@/lib/domain/actions/standing";
import type { JsonFiles } from "./json-files";

/** The folder of the actions, in an edition and in a language, with a file a topic in both. */
export const ACTIONS = "actions";

const text = z.string().trim().min(1, "the text is empty");
const LONGEST_TITLE = 70;

const actionWordingSchema = z.strictObject({
  /** What to do, in the imperative. */
  title: text.max(LONGEST_TITLE, `the title is longer than ${LONGEST_TITLE} characters`),
  why: text,
  /** The first steps that a small firm can take by itself. */
  steps: z.array(text).min(3, "give at least three steps").max(5, "give at most five steps"),
  /** What a strength allows: for a firm whose items stand high already. */
  strength: text,
  /** What a gap asks: for all others. */
  gap: text,
  /** The usual time. */
  time: text,
});
export type ActionWording = z.infer<typeof actionWordingSchema>;

const actionsWordingSchema = z.record(z.string(), actionWordingSchema);

export const actionTermsSchema = z.strictObject({
  efforts: z.record(z.enum(EFFORTS), text),
  costs: z.record(z.enum(COSTS), text),
  sides: z.record(z.enum(SIDES), text),
  tiers: z.record(z.enum(TIERS), text),
  "left-out": z.record(z.enum(LEFT_OUT_REASONS), text),
});
export type ActionTerms = z.infer<typeof actionTermsSchema>;

/** The words of all actions by id, or null with all problems noted. */
export function readActionWords(files: JsonFiles, folder: string): Record<string, ActionWording> | null {
  const topics = files
    .list(`${folder}/${ACTIONS}`, "files")
    .map((topic) => files.read(`${folder}/${ACTIONS}/${topic}.json`, actionsWordingSchema));
  return topics.every((words) => words !== null) ? Object.assign({}, ...topics) : null;
}
