// Reads a stream of bytes by lines and blocks in constant memory, and keeps a checksum of all that was read.
import { createHash } from "node:crypto";

const newline = 10;
/** Far longer than any line that is read as a line; rows are read as blocks. */
const longestLine = 1 << 20;

export class ByteReader {
  #source;
  #held = Buffer.alloc(0);
  #hash = createHash("sha256");

  /** @param {AsyncIterable<Buffer>} source */
  constructor(source) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** The SHA-256 of all that was read so far. */
  get checksum() {
    return this.#hash.copy().digest("hex");
  }

  /** The next line without its end, or null if the stream breaks off before it, or never has one. */
  async readLine() {
    for (;;) {
      const end = this.#held.indexOf(newline);
      if (end >= 0) return this.#take(end + 1).toString("utf8", 0, end);
      if (this.#held.length > longestLine || !(await this.#fetch())) return null;
    }
  }

  /**
   * All up to a line that is the given one, and past it. Blocks may end anywhere, so they can be large or small.
   * Returns true if that line was there, false if the stream broke off before.
   * @param {string} last
   * @returns {AsyncGenerator<Buffer, boolean>}
   */
  async *readBlocksUntil(last) {
    const line = Buffer.from(`${last}\n`);
    const mark = Buffer.from(`\n${last}\n`);
    while (this.#held.length < line.length) if (!(await this.#fetch())) return false;
    if (this.#held.indexOf(line) === 0) return this.#take(line.length).length > 0;
    for (;;) {
      const place = this.#held.indexOf(mark);
      if (place >= 0) {
        yield this.#take(place + 1);
        return this.#take(line.length).length > 0;
      }
      const safe = this.#held.length - mark.length + 1;
      if (safe > 0) yield this.#take(safe);
      if (!(await this.#fetch())) return false;
    }
  }

  /** Lets go of the source, which may not be at its end. */
  async close() {
    await this.#source.return?.();
  }

  async hasEnded() {
    return this.#held.length === 0 && !(await this.#fetch());
  }

  #take(length) {
    const taken = this.#held.subarray(0, length);
    this.#held = this.#held.subarray(length);
    this.#hash.update(taken);
    return taken;
  }

  async #fetch() {
    const { done, value } = await this.#source.next();
    if (done) return false;
    this.#held = this.#held.length === 0 ? value : Buffer.concat([this.#held, value]);
    return true;
  }
}
