"use client";

import { createContext, type ReactNode, use } from "react";

export interface ErrorWords {
  title: string;
  text: string;
  retry: string;
  home: string;
  homeHref: string;
}

const Context = createContext<ErrorWords | null>(null);

/** The words of the error page, brought along with each page: when it is needed, nothing more can be loaded. */
export function ErrorWordsProvider({ words, children }: { words: ErrorWords; children: ReactNode }) {
  return <Context value={words}>{children}</Context>;
}

export function useErrorWords(): ErrorWords | null {
  return use(Context);
}
