/**
 * Answers that wait on this device until the server has stored them. For each question there is at most one that
 * was sent and is not acknowledged, and one behind it that was given since. They outlive the page, so that an
 * answer given without a network, or in the moment the page was closed, is sent when the page is opened again.
 */
import type { Answer } from "@/lib/domain/assessment/answer";

export interface WaitingAnswer {
  readonly changeId: string;
  readonly value: Answer;
  /** The revision that the reader saw; null while an earlier answer of this reader is on its way. */
  readonly base: number | null;
  readonly isSent: boolean;
  /** The answer that was stored elsewhere meanwhile. The reader chooses; until then this one is not sent. */
  readonly conflict?: { readonly value: Answer; readonly revision: number };
}

export type WaitingByQuestion = Readonly<Record<string, readonly WaitingAnswer[]>>;

/** The part of the browser's storage that is used. */
export type Storage = Pick<globalThis.Storage, "getItem" | "setItem" | "removeItem">;

function parseWaiting(text: string | null): WaitingByQuestion {
  try {
    const parsed: unknown = JSON.parse(text ?? "{}");
    return typeof parsed === "object" && parsed !== null ? (parsed as WaitingByQuestion) : {};
  } catch {
    return {};
  }
}

/** Read and written anew each time, because other tabs keep their waiting answers in the same place. */
export class WaitingAnswers {
  private inMemory: WaitingByQuestion = {};

  constructor(
    private readonly key: string,
    private readonly storage: Storage | null,
  ) {}

  all(): WaitingByQuestion {
    try {
      if (this.storage) return parseWaiting(this.storage.getItem(this.key));
    } catch {
      // The browser keeps nothing for this site: the answers wait in the page.
    }
    return this.inMemory;
  }

  set(questionId: string, waiting: readonly WaitingAnswer[]): void {
    const { [questionId]: _, ...others } = this.all();
    this.inMemory = waiting.length > 0 ? { ...others, [questionId]: waiting } : others;
    try {
      if (Object.keys(this.inMemory).length === 0) this.storage?.removeItem(this.key);
      else this.storage?.setItem(this.key, JSON.stringify(this.inMemory));
    } catch {
      // Storage is full or closed: the page still has them.
    }
  }
}
