/**
 * Fills finished firms with a history, and an agency with its caseload, through the commands that the pages use.
 * Prints what leads to them as one JSON document. Run by `npm run demo-data`, which sees to the database.
 */
import { getDatabase } from "@/lib/server/database";
import { demoFirms } from "./demo-firms";
import { addFollowUp } from "./follow-up";
import { answerAll, beginAgain, beginAssessment, finish, noonOf, readExample } from "./history";
import { seedAgency } from "./seed-agency";

async function seedFirms(): Promise<{ name: string; token: string }[]> {
  const firms = [];
  for (const { name, example, assessments, followUp } of demoFirms) {
    const answers = readExample(example);
    const { scope: first, token } = await beginAssessment(assessments[0]?.day ?? "2026-01-01");
    for (const [index, { day, differed }] of assessments.entries()) {
      const scope = index === 0 ? first : await beginAgain(token, day);
      await answerAll(scope, { ...answers, ...differed }, noonOf(day));
      await finish(scope, day);
    }
    if (followUp) await addFollowUp(token, followUp);
    firms.push({ name, token });
  }
  return firms;
}

const firms = await seedFirms();
console.log(JSON.stringify({ firms, agency: await seedAgency() }));
await getDatabase().$disconnect();
