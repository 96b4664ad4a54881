import { useEffect, useState, useSyncExternalStore } from "react";
import { initialSaveState, SaveQueue, type SaveState } from "./save-queue";
import type { SeenAnswers } from "./section-view";
import { sendAnswers } from "./send-answers";
import { storageKey } from "./storage-key";
import { WaitingAnswers } from "./waiting-answers";

function findStorage(): globalThis.Storage | null {
  try {
    return typeof window === "undefined" ? null : window.localStorage;
  } catch {
    return null;
  }
}

function createQueue(assessmentId: string, seen: SeenAnswers): SaveQueue {
  const waiting = new WaitingAnswers(storageKey(assessmentId), findStorage());
  const revisions = Object.fromEntries(Object.entries(seen).map(([id, { revision }]) => [id, revision]));
  return new SaveQueue(waiting, revisions, {
    send: (changes) => sendAnswers(assessmentId, changes),
    isOnline: () => typeof navigator === "undefined" || navigator.onLine,
    createId: createChangeId,
    wait: (milliseconds, callback) => {
      const timer = setTimeout(callback, milliseconds);
      return () => clearTimeout(timer);
    },
  });
}

/** randomUUID exists on secure addresses only; a page may be tried out on a plain one in a local network. */
function createChangeId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The queue of this page. It sends when the network returns and when the page is left. */
export function useSaveQueue(
  assessmentId: string,
  seen: SeenAnswers,
): { queue: SaveQueue; state: SaveState } {
  const [queue] = useState(() => createQueue(assessmentId, seen));
  const state = useSyncExternalStore(queue.subscribe, queue.getState, () => initialSaveState);
  useEffect(() => {
    const flush = () => void queue.flush();
    const refresh = (event: PageTransitionEvent) => event.persisted && window.location.reload();
    for (const event of ["online", "offline", "pagehide"]) window.addEventListener(event, flush);
    window.addEventListener("pageshow", refresh);
    flush();
    return () => {
      for (const event of ["online", "offline", "pagehide"]) window.removeEventListener(event, flush);
      window.removeEventListener("pageshow", refresh);
    };
  }, [queue]);
  return { queue, state };
}
