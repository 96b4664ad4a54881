"use client";

import { useEffect } from "react";

interface OwnZoneProps {
  /** The id of a list of time zones. */
  readonly list: string;
  /** What stands there from the server. */
  readonly usual: string;
}

/** Chooses the zone of the browser in a list where nobody has chosen yet. */
export function OwnZone({ list, usual }: OwnZoneProps) {
  useEffect(() => {
    const select = document.getElementById(list);
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    if (!(select instanceof HTMLSelectElement) || select.value !== usual) return;
    // Browsers do not all name a zone as the server's list does.
    if (![...select.options].some(({ value }) => value === timeZone))
      select.add(new Option(timeZone.replaceAll("_", " "), timeZone));
    select.value = timeZone;
  }, [list, usual]);
  return null;
}
