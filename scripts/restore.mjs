// npm run restore -- [--check | --replace] [--upgrade] FILE. On a new computer too: it needs Node and the file alone.
import { installPackages } from "./install.mjs";
import { runScript } from "./progress.mjs";

runScript(async () => {
  await installPackages();
  const { runRestore } = await import("./backup/restore-command.mjs"); // which uses packages, hence not before
  await runRestore(process.argv.slice(2));
});
