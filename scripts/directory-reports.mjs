// npm run directory:reports                 what readers reported about entries of the directory, and waits
// npm run directory:reports -- close ID...  these are dealt with
import { installPackages } from "./install.mjs";
import { runScript } from "./progress.mjs";

runScript(async () => {
  await installPackages();
  const { visitReports } = await import("./report-desk.mjs"); // which uses packages, hence not before they are there
  await visitReports(process.argv.slice(2));
});
