// What a backup says, as text: a line about itself; for each table a line with its columns, its rows as PostgreSQL's
// COPY writes them, the line "\.", and a line with their number and checksum; at the end a checksum of everything.
import { createHash } from "node:crypto";
import { z } from "zod";
import { SetUpError } from "../progress.mjs";
import { ByteReader } from "./byte-reader.mjs";

const kind = "Seaworthy backup";
const format = 1;
const endOfRows = "\\.";
const newline = 10;
const checksum = z.string().regex(/^[0-9a-f]{64}$/);

const headerSchema = z.object({
  madeAt: z.iso.datetime(),
  /** Of the program that made it. */
  version: z.string(),
  /** Those that the database had, in the order of their names, each with the checksum of its SQL. */
  migrations: z.array(z.object({ name: z.string(), checksum })),
  tables: z.array(z.string()),
  sequences: z.array(z.object({ name: z.string(), last: z.string(), called: z.boolean() })),
});
/** What every format says, whatever else it says. */
const originSchema = z.object({ format: z.number().int().nonnegative(), version: z.string() });
const tableSchema = z.object({ table: z.string(), columns: z.array(z.string()) });
const rowsSchema = z.object({ rows: z.number().int(), sha256: checksum });
const endSchema = z.object({ sha256: checksum });

/** @typedef {z.infer<typeof headerSchema>} Header */
/** @typedef {{ header: Header, tables: { name: string, rows: number }[] }} Summary */

/**
 * @param {Header} header
 * @param {Iterable<{ name: string, columns: string[], copy: () => AsyncIterable<Buffer> }>} tables
 * @returns {AsyncGenerator<Buffer>}
 */
export async function* writeArchive(header, tables) {
  const whole = createHash("sha256");
  const put = (bytes) => {
    whole.update(bytes);
    return bytes;
  };
  yield put(toLine({ kind, format, ...header }));
  for (const { name, columns, copy } of tables) {
    yield put(toLine({ table: name, columns }));
    const hash = createHash("sha256");
    let rows = 0;
    for await (const block of copy()) {
      hash.update(block);
      rows += countLines(block);
      yield put(block);
    }
    yield put(Buffer.from(`${endOfRows}\n`));
    yield put(toLine({ rows, sha256: hash.digest("hex") }));
  }
  yield toLine({ sha256: whole.digest("hex") });
}

/**
 * Reads to the end and throws a SetUpError at whatever is not as it was written. What was handed on before that
 * must be undone by the caller.
 * @param {AsyncIterable<Buffer>} chunks
 * @param {{
 *   begin?: (header: Header) => Promise<void>,
 *   load?: (table: { name: string, columns: string[] }, rows: AsyncIterable<Buffer>) => Promise<void>,
 * }} [take] `load` reads all rows; without it they are passed over
 * @returns {Promise<Summary>}
 */
export async function readArchive(chunks, take = {}) {
  const reader = new ByteReader(chunks);
  try {
    return await readAll(reader, take);
  } finally {
    await reader.close();
  }
}

async function readAll(reader, { begin = async () => {}, load = passOver }) {
  const header = parseHeader(await reader.readLine());
  await begin(header);
  const tables = [];
  for (;;) {
    const soFar = reader.checksum;
    const entry = parseLine(await reader.readLine());
    const { success: isTable, data: table } = tableSchema.safeParse(entry);
    if (isTable) {
      const counted = { name: table.table, rows: 0 };
      await load({ name: table.table, columns: table.columns }, readRows(reader, counted));
      tables.push(counted);
      continue;
    }
    if (endSchema.safeParse(entry).data?.sha256 !== soFar) throw damaged("its checksum does not fit");
    if (!(await reader.hasEnded())) throw damaged("it goes on behind its end");
    return { header, tables };
  }
}

/**
 * Reads no further than what the backup says about itself.
 * @param {AsyncIterable<Buffer>} chunks
 */
export async function readHeader(chunks) {
  const reader = new ByteReader(chunks);
  try {
    return parseHeader(await reader.readLine());
  } finally {
    await reader.close();
  }
}

/** @param {string} how */
export function damaged(how) {
  return new SetUpError(
    `This backup is damaged: ${how}. Nothing was changed.`,
    "use another one; npm run backup -- list shows them",
  );
}

export function noBackup() {
  return new SetUpError(
    "This file is no backup of Seaworthy, or its beginning is damaged. Nothing was changed.",
    "name a file that npm run backup has made; npm run backup -- list shows them",
  );
}

async function* readRows(reader, counted) {
  const hash = createHash("sha256");
  const blocks = reader.readBlocksUntil(endOfRows);
  for (;;) {
    const { done, value } = await blocks.next();
    if (done && !value) throw damaged(`it breaks off in the table ${counted.name}`);
    if (done) break;
    hash.update(value);
    counted.rows += countLines(value);
    yield value;
  }
  const written = rowsSchema.safeParse(parseLine(await reader.readLine())).data;
  if (written?.rows !== counted.rows || written.sha256 !== hash.digest("hex")) {
    throw damaged(`the rows of the table ${counted.name} are not those that were written`);
  }
}

async function passOver(_table, rows) {
  for await (const _block of rows);
}

function parseHeader(line) {
  const entry = line?.startsWith("{") ? parseLine(line) : null;
  if (entry?.kind !== kind) throw noBackup();
  const origin = originSchema.safeParse(entry);
  if (!origin.success) throw incomplete();
  if (origin.data.format !== format) {
    throw new SetUpError(
      `This backup is written in format ${origin.data.format}, and this version reads format ${format}. Nothing was changed.`,
      `restore it with the version that made it (${origin.data.version}), or a newer one`,
    );
  }
  const parsed = headerSchema.safeParse(entry);
  if (!parsed.success) throw incomplete();
  return parsed.data;
}

function incomplete() {
  return damaged("what it says about itself is not complete");
}

function parseLine(line) {
  try {
    return JSON.parse(line ?? "");
  } catch {
    throw damaged("it breaks off, or a line of it cannot be read");
  }
}

const toLine = (entry) => Buffer.from(`${JSON.stringify(entry)}\n`);

/** COPY writes a line break within a value as "\n", so a line is a row. */
function countLines(block) {
  let lines = 0;
  for (let place = block.indexOf(newline); place >= 0; place = block.indexOf(newline, place + 1)) lines += 1;
  return lines;
}
