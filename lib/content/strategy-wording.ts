/** How the conclusions of the strategy part are told: every term that a conclusion can use has its words. */
import * as z from "zod";
import {
  CONTROLS,
  DRIVER_GROUPS,
  LEVER_FITS,
  MOTIVE_BALANCES,
  OBSTACLES,
  PACES,
  POTENTIALS,
  RUNGS,
  SCOPES,
  STEP_STATES,
  SWOT_FIELDS,
  VARIABLE_GROUPS,
} from "@/lib/domain/strategy/terms";

const text = z.string().trim().min(1, "the text is empty");
const named = z.strictObject({ name: text, text });
/** A reading has a name, a text that says what it is, and words for what remains undetermined. */
const reading = { name: text, text };

export const strategyWordingSchema = z.strictObject({
  yip: z.strictObject({
    ...reading,
    potentials: z.record(z.enum(POTENTIALS), named),
    undetermined: text,
    drivers: z.record(z.enum(DRIVER_GROUPS), named),
    position: named,
    fits: z.record(z.enum(LEVER_FITS), named),
    "fit-undetermined": text,
  }),
  doz: z.strictObject({
    ...reading,
    pressures: z.record(z.enum(["integration", "responsiveness"]), named),
    /** `term` is the word of the source. */
    scopes: z.record(z.enum(SCOPES), named.extend({ term: text })),
    undetermined: text,
  }),
  pace: z.strictObject({
    ...reading,
    paces: z.record(z.enum(PACES), named),
    signals: z.record(z.enum(PACES), text),
    undetermined: text,
    constrained: text,
  }),
  entry: z.strictObject({
    ...reading,
    controls: z.record(z.enum(CONTROLS), named),
    "control-undetermined": text,
    points: z.record(z.enum(["high", "low"]), text),
    "variable-groups": z.record(z.enum(VARIABLE_GROUPS), text),
    /** Beside a row whose direction is inferred. */
    uncertain: text,
    legible: text,
    equity: z.strictObject({ name: text, open: text, closed: text, "cannot-tell": text }),
    rungs: z.record(z.enum(RUNGS), named),
    states: z.record(z.enum(STEP_STATES), named),
    equities: z.record(z.enum(["never", "optional", "always"]), text),
    fits: z.record(z.enum(["yes", "less", "more", "unknown"]), text),
    "in-use": text,
    reasons: z.record(z.enum(["met", "not-met", "unknown", "favours"]), text),
    /** By the id of the requirement; each must read well whether it is met or not. */
    requirements: z.record(z.string(), named),
  }),
  motives: z.strictObject({
    ...reading,
    sides: z.record(z.enum(["push", "pull"]), named),
    balances: z.record(z.enum(MOTIVE_BALANCES), named),
    undetermined: text,
  }),
  swot: z.strictObject({ ...reading, fields: z.record(z.enum(SWOT_FIELDS), named), empty: text }),
  obstacles: z.strictObject({ ...reading, kinds: z.record(z.enum(OBSTACLES), named) }),
});
export type StrategyWording = z.infer<typeof strategyWordingSchema>;
