// Prisma's own migration engine, in the form of WebAssembly: nothing has to be fetched, and the files, the table
// and the checksums are those of `prisma migrate`, for those who use it.
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import { root } from "./project.mjs";

/** Its files together are the schema. */
export const schemaFolder = path.join(root, "prisma");

/** Its memory is one for the whole process: it is loaded once. */
let loaded;

/** Object ids of types in PostgreSQL's catalogue. */
const charType = 18;
const textType = 25;

/**
 * Runs `use` with an engine that is connected to the database of this address.
 * @template T
 * @param {string} url
 * @param {(engine: import("@prisma/schema-engine-wasm").SchemaEngine) => Promise<T>} use
 */
export async function withSchemaEngine(url, use) {
  loaded ??= loadEngine();
  const { SchemaEngine } = await loaded;
  const adapter = await connectForMigrations(url);
  const factory = bindMigrationAwareSqlAdapterFactory({
    provider: "postgres",
    adapterName: "@prisma/adapter-pg",
    connect: async () => adapter,
    connectToShadowDb: () => Promise.reject(new Error("No shadow database is used.")),
  });
  try {
    const engine = await SchemaEngine.new({ datamodels: readSchema() }, () => {}, factory);
    return await use(engine);
  } finally {
    await adapter.dispose();
  }
}

/** The schema as the engine wants it: name and text of each file. */
export function readSchema() {
  return fs
    .readdirSync(schemaFolder)
    .filter((file) => file.endsWith(".prisma"))
    .map((file) => [file, fs.readFileSync(path.join(schemaFolder, file), "utf8")]);
}

/** The package's own entry imports the .wasm file directly, which Node 20 cannot: instantiate it by hand. */
async function loadEngine() {
  const entry = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bindings = await import(pathToFileURL(entry).href);
  const module = new WebAssembly.Module(fs.readFileSync(entry.replace(/\.js$/, ".wasm")));
  const { exports } = new WebAssembly.Instance(module, { "./schema_engine_bg.js": bindings });
  bindings.__wbg_set_wasm(exports);
  exports.__wbindgen_start();
  // Without this a panic of the engine would leave its promise pending for ever.
  globalThis.PRISMA_WASM_PANIC_REGISTRY = {
    set_message(message) {
      process.stderr.write(`The migration engine failed: ${message}\n`);
      process.exit(70);
    },
  };
  return bindings;
}

/**
 * The adapter is made for queries. For migrations it needs one connection, so that the engine's advisory lock
 * and its statements share it, and two corrections.
 */
async function connectForMigrations(url) {
  const adapter = await new PrismaPg({ connectionString: url, max: 1 }).connect();
  sendScriptsWhole(adapter);
  readCharColumns(adapter);
  return adapter;
}

/** It would split at every semicolon, bodies of functions included, and commit each part on its own. */
function sendScriptsWhole(adapter) {
  adapter.executeScript = async (sql) => {
    try {
      await adapter.underlyingDriver().query(sql);
    } catch (error) {
      adapter.onError(error);
    }
  };
}

/** It refuses the catalogue's "char" columns: read them as text, and report them as characters. */
function readCharColumns(adapter) {
  const performIO = adapter.performIO.bind(adapter);
  const queryRaw = adapter.queryRaw.bind(adapter);
  let charColumns = [];
  adapter.performIO = async (query) => {
    const result = await performIO(query);
    charColumns = result.fields.flatMap(({ dataTypeID }, index) => (dataTypeID === charType ? [index] : []));
    for (const index of charColumns) result.fields[index].dataTypeID = textType;
    return result;
  };
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    for (const index of charColumns) result.columnTypes[index] = ColumnTypeEnum.Character;
    return result;
  };
}
