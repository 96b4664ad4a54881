/** The wording of one language: what readers see, free to be corrected without touching any meaning. */
import * as z from "zod";
import { BAND_REASONS, BANDS } from "@/lib/domain/scoring/band";
import { MATCHES } from "@/lib/domain/scoring/barriers";
import { CONFIDENCES } from "@/lib/domain/scoring/confidence";
import { QUADRANTS } from "@/lib/domain/scoring/quadrant";
import { FLAGS, NEW_VENTURE_TYPES, PATHS } from "@/lib/domain/stage/path";
import { SIZE_CLASSES } from "@/lib/domain/stage/size-class";
import { STAGES } from "@/lib/domain/stage/stage";
import { TECHNOLOGY_CLASSES } from "@/lib/domain/stage/technology";

const text = z.string().trim().min(1, "the text is empty");
const texts = z.array(text).min(1);
const named = z.strictObject({ name: text, text });
const headline = z.strictObject({ sentence: text, meaning: text });

export const questionWordingSchema = z.strictObject({
  /** A noun phrase for lists and tables. */
  label: text,
  question: text,
  /** What is meant, with an example. */
  help: text,
  /** Why it is asked. */
  why: text,
  /** The words of each level or option; where left out, those of the scale serve. */
  options: z.record(z.string(), text).optional(),
  unit: text.optional(),
});
export type QuestionWording = z.infer<typeof questionWordingSchema>;

export const questionsWordingSchema = z.record(z.string(), questionWordingSchema);
export const scalesWordingSchema = z.record(z.string(), z.record(z.string(), text));
export const sectionsWordingSchema = z.record(z.string(), z.strictObject({ title: text, intro: text }));

const audience = { recommended: text, steps: texts };
export const recommendationWordingSchema = z.strictObject({
  title: text,
  policy: text,
  entrepreneur: z.strictObject({ ...audience, "not-needed": text, "cannot-tell": text }),
  counsellor: z.strictObject(audience),
  agency: z.strictObject(audience),
});
export type RecommendationWording = z.infer<typeof recommendationWordingSchema>;

export const resultsWordingSchema = z.strictObject({
  bands: z.record(z.enum([...STAGES, "any"]), z.record(z.enum(BANDS), headline)),
  "first-step": headline,
  "band-names": z.record(z.enum(BANDS), text),
  quadrants: z.record(z.enum(QUADRANTS), named),
  stages: z.record(z.enum(STAGES), named),
  uppsala: z.record(z.enum(["1", "2", "3", "4"]), text),
  flags: z.record(z.enum(FLAGS), text),
  paths: z.record(z.enum(PATHS), named),
  "new-venture-types": z.record(z.enum(NEW_VENTURE_TYPES), named),
  "size-classes": z.record(z.enum(SIZE_CLASSES), named),
  reasons: z.record(z.enum(BAND_REASONS), text),
  confidence: z.record(z.enum(CONFIDENCES), text),
  matches: z.record(z.enum(MATCHES), named),
  axes: z.record(z.enum(["willingness", "ability", "readiness"]), named),
  dimensions: z.record(z.string(), named),
  groups: z.record(z.string(), named),
  gaps: z.record(z.string(), z.strictObject({ open: text, unconfirmed: text, step: text })),
  "context-facts": z.record(z.string(), text),
  facts: z.record(z.string(), text),
  technology: z.record(z.enum(TECHNOLOGY_CLASSES), text),
});

export const sectorsWordingSchema = z.strictObject({
  sections: z.record(z.string(), text),
  codes: z.record(z.string(), text),
  /** Plain words that lead to a code. */
  words: z.record(z.string(), texts),
});

export const methodWordingSchema = z.strictObject({
  sections: z.array(z.strictObject({ id: text, title: text, paragraphs: texts })).min(1),
});

export const sourcesSchema = z.record(
  z.string(),
  z.strictObject({
    authors: text.optional(),
    year: z.union([z.int(), text]).optional(),
    title: text,
    publication: text.optional(),
    note: text.optional(),
  }),
);
export type Sources = z.infer<typeof sourcesSchema>;
