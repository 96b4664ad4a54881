/**
 * Fills finished firms with a history, and an agency with its caseload, through the commands that the pages use.
 * Prints what leads to them as one JSON document. Run by `npm run demo-data`, which sees to the database.
 */
import { getContent } from "@/lib/content/load";
import { type AssessmentScope, openByToken } from "@/lib/server/assessment/scope";
import { getDatabase } from "@/lib/server/database";
import { lookAgain } from "@/lib/server/firm/look-again";
import { demoFirms } from "./demo-firms";
import { answerAll, beginAssessment, finish, noonOf, readExample } from "./history";
import { seedAgency } from "./seed-agency";

const edition = getContent().currentEdition.data.id;

/** The newest assessment of a firm: the only one, or the one that was begun last. */
async function openNewest(token: string): Promise<AssessmentScope> {
  const scope = await openByToken(token);
  if (!scope) throw new Error("A new assessment does not open.");
  return scope;
}

async function seedFirms(): Promise<{ name: string; token: string }[]> {
  const firms = [];
  for (const { name, example, checkIns } of demoFirms) {
    const answers = readExample(example);
    const { token } = await beginAssessment(checkIns[0]?.day ?? "2026-01-01");
    for (const [index, { day, differed }] of checkIns.entries()) {
      const last = await openNewest(token);
      if (index > 0) await lookAgain(last, { edition, locale: "en" }, noonOf(day));
      const scope = index > 0 ? await openNewest(token) : last;
      await answerAll(scope, { ...answers, ...differed }, noonOf(day));
      await finish(scope, day);
    }
    firms.push({ name, token });
  }
  return firms;
}

const firms = await seedFirms();
console.log(JSON.stringify({ firms, agency: await seedAgency() }));
await getDatabase().$disconnect();
