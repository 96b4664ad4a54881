import { useEffect, useRef, useState } from "react";
import type { OptionView } from "./question-view";

export type SearchPhase = "idle" | "searching" | "found" | "failed";

const PAUSE_OF_TYPING = 200;

interface RunningSearch {
  readonly timer: ReturnType<typeof setTimeout>;
  readonly abort: AbortController;
}

function stopSearch(search: RunningSearch | null) {
  clearTimeout(search?.timer);
  search?.abort.abort();
}

/** Asks the server for options that fit what is typed, once the typing pauses; the last question asked counts. */
export function useSearch(locale: string) {
  const [phase, setPhase] = useState<SearchPhase>("idle");
  const [options, setOptions] = useState<readonly OptionView[]>([]);
  const current = useRef<RunningSearch | null>(null);

  useEffect(() => () => stopSearch(current.current), []);

  async function ask(query: string, abort: AbortController) {
    try {
      const address = `/api/sectors?${new URLSearchParams({ locale, q: query })}`;
      const response = await fetch(address, { signal: abort.signal });
      if (!response.ok) throw new Error(String(response.status));
      setOptions((await response.json()) as OptionView[]);
      setPhase("found");
    } catch {
      if (abort.signal.aborted) return;
      setOptions([]);
      setPhase("failed");
    }
  }

  function search(query: string) {
    stopSearch(current.current);
    if (query.trim() === "") {
      setOptions([]);
      setPhase("idle");
      return;
    }
    const abort = new AbortController();
    setPhase("searching");
    current.current = { abort, timer: setTimeout(() => void ask(query, abort), PAUSE_OF_TYPING) };
  }

  return { phase, options, search };
}
