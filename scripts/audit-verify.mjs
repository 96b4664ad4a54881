// npm run audit:verify [-- HASH]: is the audit log whole and unaltered?
import { verifyAuditLog } from "./audit-chain.mjs";
import { visitDatabase } from "./database-server.mjs";
import { readSettings } from "./environment.mjs";
import { runScript, SetUpError, say } from "./progress.mjs";

runScript(async () => {
  const [known] = process.argv.slice(2);
  const database = await visitDatabase(readSettings());
  try {
    const { count, last, fault } = await verifyAuditLog(database.url, known);
    if (fault) {
      throw new SetUpError(
        `The audit log is not as it was written: ${fault}. ${count} entries before that are in order.`,
        "keep the database as it is for whoever looks into it, and compare with a backup",
      );
    }
    say(`The audit log is whole: ${count} entries, each as it was written.`);
    say(`Its last hash is ${last}`);
    say(
      "Note that hash elsewhere. npm run audit:verify -- HASH also tells whether entries after it were cut off.",
    );
  } finally {
    await database.leave();
  }
});
