// npm run dev: as npm start, with pages that follow each change of the sources.
import { installPackages } from "./install.mjs";
import { runScript, say } from "./progress.mjs";

runScript(async () => {
  say("Starting Seaworthy for development");
  await installPackages();
  const { serve } = await import("./serve.mjs"); // which uses packages, hence not before they are there
  await serve("dev", { temporary: false });
});
