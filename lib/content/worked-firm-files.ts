/** Reads the worked firms of an edition (editions/ID/examples): made-up firms whose results are known. */
import * as z from "zod";
import { firmInputSchema } from "@/lib/domain/assessment/input";
import type { JsonFiles } from "./json-files";

const workedFirmSchema = z.object({
  about: z.string(),
  input: firmInputSchema.required({ asOf: true }),
});

export interface WorkedFirm extends z.infer<typeof workedFirmSchema> {
  readonly name: string;
}

/** The firms in the order of their files; those that cannot be read are noted and left out. */
export function readWorkedFirms(files: JsonFiles, edition: string): WorkedFirm[] {
  const folder = `editions/${edition}/examples`;
  if (!files.hasFolder(folder)) return [];
  return files.list(folder, "files").flatMap((name) => {
    const firm = files.read(`${folder}/${name}.json`, workedFirmSchema);
    return firm ? [{ name, ...firm }] : [];
  });
}
