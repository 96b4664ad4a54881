// npm run demo-data: three finished firms with two years of history and an agency with its caseload, for a look
// around. May be run at any time, beside a running server too; each run adds as many more.
import { installPackages } from "./install.mjs";
import { runScript } from "./progress.mjs";

runScript(async () => {
  await installPackages();
  const { addDemoFirms } = await import("./demo-firms.mjs"); // which uses packages, hence not before they are there
  await addDemoFirms();
});
