/**
 * Adds plain firms to the caseload of an agency, so that it has several pages.
 * A program of its own: node --conditions=react-server --import tsx lib/testing/add-firms.ts AGENCY COUNT
 */
import { getDatabase } from "@/lib/server/database";
import { addPortfolio, plainFirm } from "./portfolio";

async function addFirms(): Promise<void> {
  const [agencyId = "", count = "0"] = process.argv.slice(2);
  const names = Array.from({ length: Number(count) }, (_, index) => `Plain firm ${index + 1}`);
  await addPortfolio(
    agencyId,
    names.map((name) => ({ ...plainFirm, name })),
  );
  await getDatabase().$disconnect();
}

void addFirms();
