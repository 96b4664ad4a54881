/**
 * Fills the database of DATABASE_URL with the sample of this release, and prints as JSON what later releases must find
 * again. Run by `npm run db -- sample`, which keeps both in releases/.
 */
import { getDatabase } from "@/lib/server/database";
import { fillSample } from "./release-sample";

process.stdout.write(`${JSON.stringify(await fillSample(), null, 2)}\n`);
await getDatabase().$disconnect();
