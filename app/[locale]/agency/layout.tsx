import type { Metadata } from "next";

/** The work of an agency is for nobody to find. */
export const metadata: Metadata = { robots: { index: false, follow: false } };

export default function AgenciesLayout({ children }: LayoutProps<"/[locale]/agency">) {
  return children;
}
