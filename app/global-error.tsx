"use client";

import { faceClasses } from "./fonts";
import "./globals.css";

/** The frame of the page itself failed, and with it the words in the reader's language: English stands in. */
export default function GlobalError({ retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="en" className={faceClasses}>
      <body>
        <title>Something went wrong – Seaworthy</title>
        <main className="page prose py-6" role="alert">
          <h1 className="text-display">Something went wrong on our side</h1>
          <p>The page could not be made. Answers that were shown as saved are safe.</p>
          <p>
            <button type="button" className="button" onClick={retry}>
              Try again
            </button>
          </p>
        </main>
      </body>
    </html>
  );
}
