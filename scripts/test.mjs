// npm test: everything that has to hold, from the quickest check to the browser. Needs Node alone.
import { installPackages } from "./install.mjs";
import { runScript, say } from "./progress.mjs";

runScript(async () => {
  say("Getting ready");
  await installPackages();
  const { runChecks } = await import("./checks.mjs"); // which uses packages, hence not before they are there
  await runChecks();
});
