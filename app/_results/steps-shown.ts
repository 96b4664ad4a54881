/** How many of the steps are told in full: those that come first, or all. */
export const STEPS_SHOWN = ["first", "all"] as const;
export type StepsShown = (typeof STEPS_SHOWN)[number];

/** What the address asks for; the first ones where it asks for nothing known. */
export function parseStepsShown(value: string | string[] | undefined): StepsShown {
  return STEPS_SHOWN.find((shown) => shown === value) ?? "first";
}
