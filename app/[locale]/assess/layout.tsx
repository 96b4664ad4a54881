import type { Metadata } from "next";

/** What a firm answers is for nobody to find. */
export const metadata: Metadata = { robots: { index: false, follow: false } };

export default function AssessLayout({ children }: LayoutProps<"/[locale]/assess">) {
  return children;
}
