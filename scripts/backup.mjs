// npm run backup -- [FILE] | list. May be run at any time, beside a running server too.
import { installPackages } from "./install.mjs";
import { runScript } from "./progress.mjs";

runScript(async () => {
  await installPackages();
  const { runBackup } = await import("./backup/backup-command.mjs"); // which uses packages, hence not before
  await runBackup(process.argv.slice(2));
});
