// npm run agency: prints a link that makes one more agency and its administrator, once, within a day.
import { installPackages } from "./install.mjs";
import { runScript, say } from "./progress.mjs";

runScript(async () => {
  await installPackages();
  // Which use packages, hence not before they are there.
  const { visitDatabase } = await import("./database-server.mjs");
  const { readSettings } = await import("./environment.mjs");
  const { applyMigrations } = await import("./migrations.mjs");
  const { offerAgency } = await import("./set-up-link.mjs");
  const { localAddress } = await import("./web-server.mjs");

  const settings = readSettings();
  const database = await visitDatabase(settings);
  try {
    await applyMigrations(database.url);
    const token = await offerAgency(database.url);
    say("For whoever is to be the administrator of the new agency, once, within 24 hours:");
    say(`  ${settings.PUBLIC_URL ?? localAddress(settings)}/en/setup/${token}`);
  } finally {
    await database.leave();
  }
});
