"use client";

import { useId, useRef, useState } from "react";

interface CopyFieldProps {
  readonly value: string;
  readonly label: string;
  readonly words: { readonly copy: string; readonly copied: string; readonly manual: string };
}

/** A text to take along. Without script it is a field to copy from. */
export function CopyField({ value, label, words }: CopyFieldProps) {
  // A page can hold several.
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<"idle" | "copied" | "manual">("idle");

  async function copy() {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(value);
      setState("copied");
    } catch {
      setState("manual");
    }
  }

  return (
    <div>
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <div className="mt-0.5 flex flex-col gap-1 sm:flex-row lg:flex-col lg:items-start">
        <input
          ref={field}
          id={id}
          className="field text-note"
          value={value}
          readOnly
          onFocus={(event) => event.target.select()}
        />
        <button type="button" className="button button-second flex-none" onClick={copy}>
          {words.copy}
        </button>
      </div>
      <p role="status" className="min-h-3 text-note">
        {state === "idle" ? "" : words[state]}
      </p>
    </div>
  );
}
