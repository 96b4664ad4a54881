// npm start: everything from a fresh clone to a served page. Needs Node alone; may be repeated at any time.
import { installPackages } from "./install.mjs";
import { runScript, say } from "./progress.mjs";

runScript(async () => {
  say("Starting Seaworthy");
  await installPackages();
  const { serve } = await import("./serve.mjs"); // which uses packages, hence not before they are there
  await serve("start", { temporary: process.argv.includes("--temporary") });
});
