"use client";

import { useErrorWords } from "@/app/_components/error-words";

/** A page could not be made. Says what is safe and what to do; details stay on the server. */
export default function ErrorPage({ retry }: { error: unknown; retry: () => void }) {
  const words = useErrorWords();
  if (!words) return null;
  return (
    <div className="prose" role="alert">
      <title>{words.title}</title>
      <h1 className="text-display">{words.title}</h1>
      <p>{words.text}</p>
      <p className="flex flex-wrap items-center gap-3">
        <button type="button" className="button" onClick={retry}>
          {words.retry}
        </button>
        <a href={words.homeHref}>{words.home}</a>
      </p>
    </div>
  );
}
