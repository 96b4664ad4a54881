// The web server: Next's own program as a child process, so that it can be stopped whole and watched.
import { spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { tryPort } from "./free-port.mjs";
import { SetUpError } from "./progress.mjs";
import { root } from "./project.mjs";
import { findProgram } from "./run-tool.mjs";

const patience = 60_000;

/** @typedef {{ PORT: number, HOST: string, PUBLIC_URL?: string | undefined }} WebSettings */

/**
 * Refuses with a remedy if the port cannot be had.
 * @param {WebSettings} settings
 */
export async function checkPort({ PORT, HOST }) {
  const { obstacle } = await tryPort(PORT, HOST);
  if (!obstacle) return;
  if (obstacle === "EADDRINUSE") {
    throw new SetUpError(
      `Port ${PORT} is in use by another program, perhaps by an earlier start.`,
      `stop that program, or use another port: PORT=${PORT === 3000 ? 3001 : PORT + 1} npm start`,
    );
  }
  if (obstacle === "EACCES") {
    throw new SetUpError(
      `Port ${PORT} is reserved for the system.`,
      "use a port from 1024 on, such as PORT=3000",
    );
  }
  throw new SetUpError(
    `The web server cannot listen on HOST=${HOST} (${obstacle}).`,
    "use 127.0.0.1 for this computer only, or 0.0.0.0 for every network it is in",
  );
}

/**
 * The address to open in a browser on this computer.
 * @param {WebSettings} settings
 */
export function localAddress({ PORT, HOST }) {
  const everywhere = ["0.0.0.0", "::", "127.0.0.1"].includes(HOST);
  const name = HOST.includes(":") ? `[${HOST}]` : HOST;
  return `http://${everywhere ? "localhost" : name}:${PORT}`;
}

/**
 * Starts the web server and returns when it answers.
 * @param {"start" | "dev"} mode
 * @param {WebSettings} settings
 * @param {{ DATABASE_URL: string, SEAWORTHY_SECRET: string }} found what the set-up has seen to
 */
export async function startWebServer(mode, settings, found) {
  const { PORT, HOST } = settings;
  const words = [findProgram("next"), mode, "-p", String(PORT), "-H", HOST];
  const server = spawn(process.execPath, words, {
    cwd: root,
    env: {
      ...process.env,
      ...found,
      NODE_ENV: mode === "dev" ? "development" : "production",
      NEXT_TELEMETRY_DISABLED: "1",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise((resolve) => {
    server.once("exit", (code, signal) => resolve(signal ?? code));
    server.once("error", ({ message }) => resolve(message));
  });
  const showOutput = holdOutput(server);
  if (!(await answersBefore(ended, HOST, PORT))) {
    server.kill("SIGKILL");
    showOutput();
    throw new SetUpError("The web server did not start.", "read what it said above");
  }
  if (mode === "dev") showOutput();
  else showOutput({ fromNowOn: true });
  return { ended, stop: () => stopServer(server, ended) };
}

/** Next's greeting is kept back; it comes out if the start fails. Afterwards everything is passed on. */
function holdOutput(server) {
  let held = "";
  const hold = (text) => {
    held += text;
  };
  const streams = [
    [server.stdout, process.stdout],
    [server.stderr, process.stderr],
  ];
  for (const [from] of streams) from.setEncoding("utf8").on("data", hold);
  return ({ fromNowOn = false } = {}) => {
    if (!fromNowOn) process.stdout.write(held);
    for (const [from, to] of streams) from.off("data", hold).on("data", (text) => to.write(text));
  };
}

async function answersBefore(ended, host, port) {
  let running = true;
  ended.then(() => {
    running = false;
  });
  const name = host === "0.0.0.0" ? "127.0.0.1" : host.includes(":") ? "[::1]" : host;
  const deadline = Date.now() + patience;
  while (running && Date.now() < deadline) {
    try {
      const response = await fetch(`http://${name}:${port}/`, { redirect: "manual" });
      await response.arrayBuffer();
      return running;
    } catch {
      await wait(50);
    }
  }
  return false;
}

async function stopServer(server, ended) {
  server.kill("SIGTERM");
  const quiet = await Promise.race([ended.then(() => true), wait(5000).then(() => false)]);
  if (!quiet) server.kill("SIGKILL");
  await ended;
}
