// What `npm start` and `npm run dev` do once the packages are there.
import { noBackups, planBackups } from "./backup/schedule.mjs";
import { buildIfChanged } from "./build.mjs";
import { openDatabase } from "./database-server.mjs";
import { readSettings } from "./environment.mjs";
import { generateClient } from "./generate.mjs";
import { applyMigrations } from "./migrations.mjs";
import { SetUpError, say, step } from "./progress.mjs";
import { keepSecret } from "./secret.mjs";
import { offerSetUp } from "./set-up-link.mjs";
import { checkPort, localAddress, startWebServer } from "./web-server.mjs";

/**
 * Serves until a signal or the end of the web server.
 * @param {"start" | "dev"} mode
 * @param {{ temporary: boolean }} options temporary: on a database of its own that is thrown away at the end
 */
export async function serve(mode, { temporary }) {
  const settings = readSettings();
  if (settings.SEAWORTHY_TEST_CLOCK)
    say(`  Clock        from ${settings.SEAWORTHY_TEST_CLOCK}, for tests alone`);
  await checkPort(settings);
  await generateClient();
  if (mode === "start") await buildIfChanged();
  const stopped = untilSignal();
  const database = await step(
    "Database",
    () => openDatabase(settings, { temporary }),
    (it) => it.description,
  );
  const secret = keepSecret(settings, { temporary });
  try {
    const backups = temporary ? noBackups : planBackups(settings, database.url);
    const saved = await backups.makeBeforeUpgrade();
    if (saved) say(`  Backup       ${saved}, before the upgrade`);
    await step("Migrations", () => applyMigrations(database.url), describeMigrations);
    const web = await step(
      "Web server",
      () => startWebServer(mode, settings, { DATABASE_URL: database.url, SEAWORTHY_SECRET: secret }),
      () => "answers",
    );
    const address = settings.PUBLIC_URL ?? localAddress(settings);
    say(`\nSeaworthy is ready: ${address}   (Ctrl-C stops it)`);
    if (mode === "dev" && !settings.SMTP_URL) say(`Mails are kept, not sent: ${address}/en/dev/mailbox`);
    const token = await offerSetUp(database.url);
    if (token) {
      say("No agency yet. For whoever is to be its administrator, once, within 24 hours:");
      say(`  ${address}/en/setup/${token}`);
    }
    const stopBackups = backups.keepMaking();
    const end = await Promise.race([stopped, web.ended.then((how) => ({ how }))]);
    await stopBackups();
    if (typeof end === "object") {
      throw new SetUpError(
        `The web server has ended by itself (${end.how}).`,
        "start again; its last words are above",
      );
    }
    await step("Web server", web.stop, () => "stopped");
  } finally {
    await step("Database", database.stop, () =>
      settings.DATABASE_URL && !temporary ? "left running" : "stopped",
    );
  }
}

const describeMigrations = (names) => (names.length === 0 ? "none waiting" : `applied ${names.join(", ")}`);

/** Listened to from before the database starts, so that an early Ctrl-C leaves nothing running. */
function untilSignal() {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, resolve);
  });
}
