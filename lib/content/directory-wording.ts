/** How the support directory is told: what each body does for a firm, and what could not be confirmed about it. */
import * as z from "zod";
import { NEARNESS } from "@/lib/domain/directory/find-support";
import { SUPPORT_TYPES } from "@/lib/domain/directory/schema";

const text = z.string().trim().min(1, "the text is empty");

export const directoryWordingSchema = z.strictObject({
  support: z.record(z.enum(SUPPORT_TYPES), z.strictObject({ name: text, text })),
  nearness: z.record(z.enum(NEARNESS), text),
  /** In which order bodies are listed. */
  order: text,
  /** What the day of the last check means. */
  checked: text,
  stale: text,
  bodies: z.record(z.string(), z.strictObject({ does: text, note: text.optional() })),
});
export type DirectoryWording = z.infer<typeof directoryWordingSchema>;
