// The product as users start it, on a database of its own that is thrown away; beside it a mail server, whose mails
// tests can read, and an identity provider.
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { SMTPServer } from "smtp-server";
import { tryPort } from "../scripts/free-port.mjs";
import { startTemporaryPostgres } from "../scripts/temporary-database.mjs";
import { client, startIdentityProvider } from "./identity-provider.mjs";

const { PORT, E2E_FOLDER = "" } = process.env;
fs.mkdirSync(E2E_FOLDER, { recursive: true });

/** Each mail becomes a file, whole from the moment that it has its name. */
let count = 0;
const mailServer = new SMTPServer({
  authOptional: true,
  disableReverseLookup: true,
  disabledCommands: ["STARTTLS"],
  onData(stream, { envelope }, done) {
    const chunks = [];
    stream.on("data", (chunk) => chunks.push(chunk));
    stream.on("end", () => {
      count += 1;
      const to = envelope.rcptTo[0]?.address ?? "";
      const file = path.join(E2E_FOLDER, `${String(count).padStart(5, "0")}-${to}.eml`);
      fs.writeFileSync(`${file}.draft`, Buffer.concat(chunks));
      fs.renameSync(`${file}.draft`, file);
      done();
    });
  },
});

await new Promise((resolve) => mailServer.listen(0, "127.0.0.1", () => resolve(undefined)));
const site = `http://localhost:${PORT}`;
const issuer = await startIdentityProvider((await tryPort(0)).port, site);
const office = { id: "trade-office", name: "Trade Office", domains: ["trade-office.example"] };
const database = await startTemporaryPostgres();
/** What a second server over the same database needs, and a test that looks into it. */
const shared = { DATABASE_URL: database.url, SEAWORTHY_SECRET: randomBytes(32).toString("base64url") };
fs.writeFileSync(path.join(E2E_FOLDER, "surroundings.json"), JSON.stringify({ ...shared, PUBLIC_URL: site }));
const server = spawn(process.execPath, ["scripts/start.mjs"], {
  stdio: ["ignore", "pipe", "pipe"],
  env: {
    ...process.env,
    ...shared,
    PUBLIC_URL: site,
    SMTP_URL: `smtp://127.0.0.1:${mailServer.server.address().port}`,
    MAIL_FROM: "Seaworthy <no-reply@seaworthy.example>",
    OIDC_PROVIDERS: JSON.stringify([{ ...office, issuer, clientId: client.id, clientSecret: client.secret }]),
  },
});
server.stdout.setEncoding("utf8").on("data", (text) => {
  process.stdout.write(text);
  const [link] = /http\S+\/setup\/\S+/.exec(text) ?? [];
  if (link) fs.writeFileSync(path.join(E2E_FOLDER, "set-up-link"), link);
});
/** What the server says of actions that nobody made, which the matrix asks for by the hundred. */
const ofUnknownActions = /Failed to find Server Action|failed-to-find-server-action|at ignore-listed frames/;
createInterface(server.stderr).on("line", (line) => {
  if (!ofUnknownActions.test(line)) process.stderr.write(`${line}\n`);
});
server.once("exit", async (code) => {
  await database.stop();
  process.exit(code ?? 1);
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
