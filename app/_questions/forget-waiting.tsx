"use client";

import { useEffect } from "react";
import { storageKey } from "./storage-key";

/** Takes away what waits on this device for an assessment that is no more. */
export function ForgetWaiting({ assessmentId }: { assessmentId: string }) {
  useEffect(() => {
    try {
      window.localStorage.removeItem(storageKey(assessmentId));
    } catch {
      // A browser that stores nothing has nothing to forget.
    }
  }, [assessmentId]);
  return null;
}
