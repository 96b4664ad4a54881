// How backups are told.

/** @param {import("./archive.mjs").Summary} summary */
export function formatSummary({ tables }) {
  const rows = tables.reduce((total, table) => total + table.rows, 0);
  return `${rows.toLocaleString("en")} rows of ${tables.length} tables`;
}

/**
 * Of this computer's time zone, which is named with it.
 * @param {Date} moment
 */
export function formatMoment(moment) {
  return moment.toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "long" });
}

/** @param {number} bytes */
export function formatBytes(bytes) {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${(bytes / 1000).toFixed(1)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
