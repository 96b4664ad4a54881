/**
 * Sends each answer when it is given, and again until the server says that it is stored. The reader sees at any
 * moment what is saved and what waits. A change keeps its id when it is sent again, so that it is stored once.
 */
import { type Answer, isSameAnswer } from "@/lib/domain/assessment/answer";
import type { RefusalReason } from "@/lib/domain/assessment/answer-schema";
import type { AnswerChange, SaveOutcome } from "@/lib/domain/assessment/merge-changes";
import type { WaitingAnswer, WaitingAnswers } from "./waiting-answers";

export type QueueOutcome =
  | SaveOutcome
  | {
      readonly changeId: string;
      readonly questionId: string;
      readonly state: "refused";
      readonly reason: RefusalReason;
      readonly sentence: string;
    };

/** What became of a batch: outcomes, or the link opens nothing any more, or there was no answer at all. */
export type SendResult = readonly QueueOutcome[] | "closed" | "unreachable";
export type Send = (changes: readonly AnswerChange[]) => Promise<SendResult>;

export type SavePhase =
  | "ready"
  | "saving"
  | "saved"
  | "offline"
  | "unreachable"
  | "closed"
  | "conflict"
  | "refused";

export interface SaveState {
  readonly phase: SavePhase;
  /** Answers that wait on this device. */
  readonly waiting: number;
  readonly conflicts: Readonly<Record<string, { readonly mine: Answer; readonly theirs: Answer }>>;
  readonly refusals: Readonly<Record<string, string>>;
}

export const initialSaveState: SaveState = { phase: "ready", waiting: 0, conflicts: {}, refusals: {} };

const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;

interface Surroundings {
  readonly send: Send;
  readonly isOnline: () => boolean;
  readonly createId: () => string;
  /** Calls back after a while; the returned function calls it off. */
  readonly wait: (milliseconds: number, callback: () => void) => () => void;
}

export class SaveQueue {
  readonly #waiting: WaitingAnswers;
  readonly #revisions: Record<string, number>;
  readonly #around: Surroundings;
  #state: SaveState = initialSaveState;
  readonly #listeners = new Set<() => void>();
  #refusals: Record<string, string> = {};
  #isSending = false;
  #sent: Promise<boolean> = Promise.resolve(true);
  #trouble: "closed" | "unreachable" | null = null;
  #hasSaved = false;
  #pause = FIRST_PAUSE;
  #callOff: (() => void) | null = null;

  /** `revisions` are those of the stored answers as the page was made. */
  constructor(waiting: WaitingAnswers, revisions: Record<string, number>, around: Surroundings) {
    this.#waiting = waiting;
    this.#revisions = revisions;
    this.#around = around;
    this.#update();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getState = (): SaveState => this.#state;

  /** The answers of this reader that the server may not have. */
  listWaiting(): [questionId: string, value: Answer][] {
    return Object.entries(this.#waiting.all()).flatMap(([id, list]) => {
      const last = list.at(-1);
      return last ? [[id, last.value] as [string, Answer]] : [];
    });
  }

  /** Takes an answer; it is sent at the next flush. */
  put(questionId: string, value: Answer): void {
    const list = this.#waiting.all()[questionId] ?? [];
    const onItsWay = list.filter(({ isSent, conflict }) => isSent && !conflict);
    const conflicting = list.find(({ conflict }) => conflict)?.conflict;
    // An answer that is the same as the other one ends the conflict; any other is still for the reader to decide.
    const conflict = conflicting && !isSameAnswer(conflicting.value, value) ? { conflict: conflicting } : {};
    const base = onItsWay.length > 0 ? null : (conflicting?.revision ?? this.#revisions[questionId] ?? 0);
    const next = { changeId: this.#around.createId(), value, base, isSent: false, ...conflict };
    delete this.#refusals[questionId];
    this.#waiting.set(questionId, [...onItsWay, next]);
    this.#update();
  }

  /** The reader has seen both answers and keeps this one. */
  keepMine(questionId: string): void {
    const last = this.#waiting.all()[questionId]?.at(-1);
    if (!last?.conflict) return;
    this.#revisions[questionId] = last.conflict.revision;
    this.#waiting.set(questionId, []);
    this.put(questionId, last.value);
    void this.flush();
  }

  /** The reader takes the answer that was given elsewhere. */
  takeTheirs(questionId: string): Answer {
    const { conflict } = this.#waiting.all()[questionId]?.at(-1) ?? {};
    if (conflict) this.#revisions[questionId] = conflict.revision;
    this.#waiting.set(questionId, []);
    this.#update();
    return conflict?.value ?? null;
  }

  /** Sends what waits until nothing does, or the server cannot be reached. True if nothing waits any more. */
  flush(): Promise<boolean> {
    this.#callOff?.();
    if (!this.#isSending) this.#sent = this.#sendAll();
    return this.#sent;
  }

  async #sendAll(): Promise<boolean> {
    this.#isSending = true;
    this.#trouble = null;
    for (let batch = this.#nextBatch(); batch.length > 0; batch = this.#nextBatch()) {
      this.#update();
      const result = await this.#around.send(batch);
      if (typeof result === "string") {
        this.#trouble = result;
        break;
      }
      this.#hasSaved = true;
      this.#pause = FIRST_PAUSE;
      for (const outcome of result) this.#settle(outcome);
    }
    this.#isSending = false;
    if (this.#trouble === "unreachable") {
      this.#callOff = this.#around.wait(this.#pause, () => void this.flush());
      this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE);
    }
    this.#update();
    return this.#state.waiting === 0;
  }

  /** The first waiting answer of each question, marked as sent. */
  #nextBatch(): AnswerChange[] {
    return Object.entries(this.#waiting.all()).flatMap(([questionId, list]) => {
      const [first, ...rest] = list;
      if (!first || first.conflict) return [];
      const base = first.base ?? this.#revisions[questionId] ?? 0;
      if (!first.isSent) this.#waiting.set(questionId, [{ ...first, base, isSent: true }, ...rest]);
      return [{ changeId: first.changeId, questionId, value: first.value, base }];
    });
  }

  #settle(outcome: QueueOutcome): void {
    const { questionId, changeId } = outcome;
    const list = this.#waiting.all()[questionId] ?? [];
    // Another tab may have had its acknowledgement before this one.
    const rest = list.filter((one) => one.changeId !== changeId);
    if (outcome.state === "refused") {
      if (rest.length === 0) this.#refusals[questionId] = outcome.sentence;
      this.#waiting.set(questionId, rest);
      return;
    }
    this.#revisions[questionId] = outcome.revision;
    const next: WaitingAnswer | undefined = rest[0] ?? list.find((one) => one.changeId === changeId);
    if (outcome.state === "conflict" && next) {
      const { value, revision } = outcome;
      this.#waiting.set(questionId, [{ ...next, isSent: false, conflict: { value, revision } }]);
      return;
    }
    this.#waiting.set(
      questionId,
      rest.map((one) => ({ ...one, base: one.base ?? outcome.revision })),
    );
  }

  #findPhase(waiting: number, hasConflict: boolean): SavePhase {
    if (this.#trouble === "closed" && waiting > 0) return "closed";
    if (waiting > 0 && !this.#around.isOnline()) return "offline";
    if (this.#trouble === "unreachable" && waiting > 0) return "unreachable";
    if (this.#isSending || waiting > 0) return "saving";
    if (hasConflict) return "conflict";
    if (Object.keys(this.#refusals).length > 0) return "refused";
    return this.#hasSaved ? "saved" : "ready";
  }

  #update(): void {
    const lists = Object.entries(this.#waiting.all());
    const conflicts = lists.flatMap(([id, list]) => {
      const last = list.at(-1);
      return last?.conflict ? [[id, { mine: last.value, theirs: last.conflict.value }] as const] : [];
    });
    const waiting = lists.length - conflicts.length;
    this.#state = {
      phase: this.#findPhase(waiting, conflicts.length > 0),
      waiting,
      conflicts: Object.fromEntries(conflicts),
      refusals: { ...this.#refusals },
    };
    for (const listener of this.#listeners) listener();
  }
}
