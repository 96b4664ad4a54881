import "server-only";
import { redirect } from "next/navigation";

/**
 * For a page that is not there, or not for whoever asks. (The framework's own "not found" shows nothing without
 * script.)
 */
export function showUnknown(locale: string): never {
  redirect(`/${locale}/unknown`);
}
