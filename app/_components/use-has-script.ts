import { useSyncExternalStore } from "react";

const noSubscription = () => () => {};

/** False while the page is as the server made it, so that it reads right without script. */
export function useHasScript(): boolean {
  return useSyncExternalStore(
    noSubscription,
    () => true,
    () => false,
  );
}
