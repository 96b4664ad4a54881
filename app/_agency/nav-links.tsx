"use client";

import { usePathname } from "next/navigation";

interface NavLinksProps {
  readonly label: string;
  readonly links: readonly { readonly href: string; readonly text: string }[];
}

/** The pages of the workplace; the one that is open is marked. */
export function NavLinks({ label, links }: NavLinksProps) {
  const here = usePathname();
  const [first] = links;
  const isHere = (href: string) => here === href || (href !== first?.href && here.startsWith(`${href}/`));
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-x-3">
        {links.map(({ href, text }) => (
          <li key={href}>
            <a
              href={href}
              aria-current={isHere(href) ? "page" : undefined}
              className="flex min-h-5.5 items-center border-b-2 border-transparent text-note no-underline aria-[current]:border-sea aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
