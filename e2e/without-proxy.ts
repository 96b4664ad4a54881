import fs from "node:fs";
import path from "node:path";
import { tryPort } from "../scripts/free-port.mjs";
import { startWebServer } from "../scripts/web-server.mjs";
import type { Surroundings } from "./access-people";

const FOLDER = ".next-without-proxy";
/** Where the build names its proxy. */
const MANIFEST = path.join("server", "functions-config-manifest.json");

/**
 * Serves the same build with its proxy taken out, on the same database: nothing stands before the pages then but
 * their own gates.
 */
export async function serveWithoutProxy(surroundings: Surroundings) {
  const built = process.env.NEXT_DIST_DIR ?? ".next";
  fs.rmSync(FOLDER, { recursive: true, force: true });
  const isNeeded = (file: string) => !/^(cache|dev|trace)/.test(path.relative(built, file));
  fs.cpSync(built, FOLDER, { recursive: true, verbatimSymlinks: true, filter: isNeeded });
  const file = path.join(FOLDER, MANIFEST);
  const manifest = JSON.parse(fs.readFileSync(file, "utf8")) as { functions: Record<string, unknown> };
  if (!("/_middleware" in manifest.functions))
    throw new Error("The build names no proxy; has its place moved?");
  delete manifest.functions["/_middleware"];
  fs.writeFileSync(file, JSON.stringify(manifest));
  const { port = 0 } = await tryPort(0);
  const web = { PORT: port, HOST: "127.0.0.1" };
  const found = { ...surroundings, NEXT_DIST_DIR: FOLDER };
  const server = await startWebServer("start", web, found);
  const stop = async () => {
    await server.stop();
    fs.rmSync(FOLDER, { recursive: true, force: true });
  };
  return { site: `http://127.0.0.1:${port}`, stop };
}
