/** A number that decides something: with a source, or of our own choosing and then with what speaks for it. */
import * as z from "zod";
import { sourceSchema } from "./question";

/** A number of our own choosing (`working`) or with a source; `why` says what speaks for it. */
export const thresholdSchema = z
  .strictObject({
    value: z.number(),
    working: z.literal(true).optional(),
    why: z.string().optional(),
    source: sourceSchema.optional(),
  })
  .refine(
    (threshold) => threshold.source !== undefined || (threshold.working && threshold.why !== undefined),
    {
      message: "give its `source`, or mark it `working` and say `why`",
    },
  );
export type Threshold = z.infer<typeof thresholdSchema>;
