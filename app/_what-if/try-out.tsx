"use client";

import { type ComponentType, useState } from "react";
import { useHasScript } from "@/app/_components/use-has-script";
import type { WhatIfView } from "./what-if-view";

interface TryOutProps {
  /** Where all that it takes is fetched from. */
  readonly address: string;
  readonly words: Readonly<Record<"text" | "button" | "loading" | "failed", string>>;
}

interface Opened {
  readonly Panel: ComponentType<{ view: WhatIfView }>;
  readonly view: WhatIfView;
}

async function open(address: string): Promise<Opened> {
  const [response, { WhatIfPanel }] = await Promise.all([fetch(address), import("./what-if-panel")]);
  if (!response.ok) throw new Error(response.statusText);
  return { Panel: WhatIfPanel, view: (await response.json()) as WhatIfView };
}

/** The way into trying other answers. The engine and its data come when the reader asks for them, not with the page. */
export function TryOut({ address, words }: TryOutProps) {
  const hasScript = useHasScript();
  const [phase, setPhase] = useState<"closed" | "loading" | "failed">("closed");
  const [opened, setOpened] = useState<Opened | null>(null);

  async function handleOpen() {
    if (phase === "loading") return;
    setPhase("loading");
    try {
      setOpened(await open(address));
    } catch {
      setPhase("failed");
    }
  }

  if (opened) return <opened.Panel view={opened.view} />;
  return (
    <div className="with-script no-print mt-3 border-t border-rule pt-2">
      <p className="mb-1 max-w-measure">{words.text}</p>
      <button
        type="button"
        className="button"
        // A press before the script has come would be lost.
        disabled={!hasScript}
        aria-disabled={phase === "loading" || undefined}
        onClick={handleOpen}
      >
        {phase === "loading" ? words.loading : words.button}
      </button>
      <div role="status" className={phase === "failed" ? "trouble mt-1" : "sr-only"}>
        {phase === "closed" ? "" : words[phase]}
      </div>
    </div>
  );
}
