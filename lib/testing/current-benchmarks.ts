import path from "node:path";
import { readBenchmarks } from "@/lib/content/benchmark-files";
import { readDirectory } from "@/lib/content/directory-files";
import { JsonFiles } from "@/lib/content/json-files";
import { compileBenchmarks } from "@/lib/domain/benchmarks/compile";
import type { PeerFacts } from "@/lib/domain/benchmarks/firm";
import { editionData } from "./current-edition";

const files = new JsonFiles(path.join(process.cwd(), "content"));
const data = readBenchmarks(files, editionData);

/** The support directory as it stands in content/. */
export const directory = readDirectory(files, editionData);
if (!data || files.problems.length > 0) throw new Error(JSON.stringify(files.problems, null, 1));

/** The benchmarks as they stand in content/. */
export const benchmarks = compileBenchmarks(data);

/** A Flemish food maker of twelve staff and thirty years that exports and imports, but for the facts given. */
export function peerFacts(changes: Partial<PeerFacts> = {}): PeerFacts {
  return {
    sector: "10.71",
    offering: "goods",
    country: "BE",
    region: "flanders",
    employees: 12,
    age: 30,
    technology: "low",
    status: "regular",
    sellingFor: 10,
    modes: ["direct-export", "import"],
    ...changes,
  };
}
