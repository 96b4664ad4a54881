/** A telephone. */
export const SMALL = { width: 360, height: 740 };
