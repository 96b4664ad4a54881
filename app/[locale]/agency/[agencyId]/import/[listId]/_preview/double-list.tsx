import { getTranslations } from "next-intl/server";
import type { Double } from "@/lib/domain/client-list/check-lines";

/** More than anybody reads; the count above says how many there are. */
const MOST = 200;

/** The lines that look like a firm that is known already, each with what it has in common. */
export async function DoubleList({ doubles }: { doubles: readonly Double[] }) {
  const t = await getTranslations("agency.import.preview");
  return (
    <section aria-labelledby="known">
      <h2 id="known" className="text-lead">
        {t("doubles", { count: doubles.length })}
      </h2>
      <ul className="mt-1 border-t border-rule text-note">
        {doubles.slice(0, MOST).map(({ line, by, text, of }) => (
          <li key={line} className="gap-x-2 border-b border-rule py-0.5 sm:grid sm:grid-cols-[5rem_1fr_1fr]">
            <span className="figures font-semibold">
              {t("line")} {line}
            </span>{" "}
            <span>{text}</span>
            <span className="block">{t("double", { by, of: String(of) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
