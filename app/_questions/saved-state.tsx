import type { FormWords } from "@/lib/i18n/messages";
import type { SaveState } from "./save-queue";
import { countWords } from "./words";

const CALM = ["ready", "saving", "saved"] as const;

function isCalm(phase: SaveState["phase"]): phase is (typeof CALM)[number] {
  return CALM.some((one) => one === phase);
}

/** What is saved and what waits, as a sentence. */
export function saySaveState({ phase, waiting }: SaveState, { save }: FormWords, locale: string): string {
  if (isCalm(phase)) return save[phase];
  if (phase === "conflict" || phase === "refused") return save[phase];
  const words = countWords(save[phase], waiting, locale);
  return phase === "closed" ? `${words} ${save.closedHelp}` : words;
}

interface SavedStateProps {
  readonly state: SaveState;
  readonly words: FormWords;
  readonly locale: string;
  readonly hasScript: boolean;
}

/**
 * The saved state in words, where the reader sees it at any moment. Until the script runs, its words take their place
 * unseen, so that nothing moves; without script, the words say how to save.
 */
export function SavedState({ state, words, locale, hasScript }: SavedStateProps) {
  const isTroubled = hasScript && !isCalm(state.phase);
  return (
    <>
      <p
        role="status"
        data-phase={hasScript ? state.phase : "plain"}
        className={`with-script ${isTroubled ? "trouble" : "text-ink-soft"} ${hasScript ? "" : "invisible"}`}
      >
        {saySaveState(state, words, locale)}
      </p>
      <p className="without-script text-ink-soft">{words.save.plain}</p>
    </>
  );
}
