import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { getContent, getWording } from "@/lib/content/load";
import { SourceList } from "./_method/source-list";
import { StrategyThresholds } from "./_method/strategy-thresholds";
import { WorkingThresholds } from "./_method/working-thresholds";

/** What a section of the text is followed by. */
const ATTACHED: Readonly<Record<string, () => React.ReactNode>> = {
  working: () => <WorkingThresholds />,
  strategy: () => <StrategyThresholds />,
  sources: () => <SourceList />,
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("site.method");
  return { title: t("title") };
}

/** How answers become a result, on what it rests, and what happens with the answers. */
export default async function MethodPage({ params }: PageProps<"/[locale]/method">) {
  const { locale } = await params;
  const t = await getTranslations("site.method");
  const { sections } = getWording(locale).method;
  const { id: edition } = getContent().currentEdition.data;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-4 lg:grid-cols-[minmax(0,1fr)_16rem]">
      <div>
        <p className="text-note text-ink-soft">{t("edition", { edition })}</p>
        <h1 className="text-display">{t("title")}</h1>
        {sections.map(({ id, title, paragraphs }) => (
          <section key={id} id={id} aria-labelledby={`${id}-title`} className="prose mt-5">
            <h2 id={`${id}-title`}>{title}</h2>
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            {ATTACHED[id]?.()}
          </section>
        ))}
      </div>
      <nav
        aria-label={t("contents")}
        className="order-first self-start border-l border-rule text-note lg:sticky lg:top-3 lg:order-last no-print"
      >
        <ol>
          {sections.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`} className="flex min-h-5.5 items-center pl-1.5 md:min-h-4">
                {title}
              </a>
            </li>
          ))}
        </ol>
      </nav>
    </div>
  );
}
