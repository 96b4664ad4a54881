import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { getContent } from "@/lib/content/load";
import type { Section } from "@/lib/domain/edition/schema";
import { LoadLineFigure } from "./_home/load-line-figure";
import { Resume } from "./_home/resume";
import { WayIn } from "./_home/way-in";

const GETS = ["sentence", "axes", "gaps", "barriers", "stage", "recommendations"] as const;
const HONEST = ["unknown", "size", "notNow", "numbers"] as const;

function countQuestions(sections: readonly Section[]): number {
  return sections.reduce((sum, { questions }) => sum + questions.length, 0);
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("site");
  return { title: { absolute: `${t("name")} – ${t("home.title")}` } };
}

/** What it is, for whom, the two ways in, and what one gets. */
export default async function HomePage({ params }: PageProps<"/[locale]">) {
  const { locale } = await params;
  const t = await getTranslations("site.home");
  const { sections } = getContent().currentEdition.data;
  return (
    <>
      <div className="grid items-center gap-x-8 gap-y-4 lg:grid-cols-[7fr_5fr]">
        <div className="flex flex-col gap-3">
          <h1 className="text-poster">{t("title")}</h1>
          <p className="max-w-measure text-lead">{t("lead")}</p>
          <p className="max-w-measure text-ink-soft">{t("for")}</p>
        </div>
        <div className="hidden lg:block">
          <LoadLineFigure />
        </div>
      </div>

      <section aria-labelledby="ways" className="mt-5 border-t border-ink pt-3">
        <h2 id="ways" className="sr-only">
          {t("ways.title")}
        </h2>
        <div className="flex flex-col gap-4 md:flex-row md:gap-6">
          <WayIn
            journey="quick"
            locale={locale}
            title={t("ways.quick.title")}
            time={t("ways.quick.time")}
            text={t("ways.quick.text", { questions: countQuestions(sections.quick) })}
            start={t("ways.quick.start")}
            isFirst
          />
          <WayIn
            journey="full"
            locale={locale}
            title={t("ways.full.title")}
            time={t("ways.full.time")}
            text={t("ways.full.text", { sections: sections.full.length })}
            start={t("ways.full.start")}
          />
        </div>
        <p className="mt-3 max-w-measure text-note text-ink-soft">{t("ways.same")}</p>
      </section>

      <section
        id="resume"
        aria-labelledby="resume-title"
        className="mt-6 grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-2 border-t border-ink pt-3 lg:grid-cols-[4fr_8fr]"
      >
        <h2 id="resume-title" className="text-title">
          {t("resume.title")}
        </h2>
        <Resume locale={locale} />
      </section>

      <section
        aria-labelledby="gets"
        className="mt-8 grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-2 border-t border-ink pt-3 lg:grid-cols-[4fr_8fr]"
      >
        <h2 id="gets" className="text-title">
          {t("gets.title")}
        </h2>
        <ol className="-mt-2 grid grid-cols-[minmax(0,1fr)] md:grid-cols-2 md:gap-x-6">
          {GETS.map((name, index) => (
            <li key={name} className="flex gap-2 border-b border-rule py-2">
              <span aria-hidden="true" className="figures w-3 flex-none font-serif text-lead text-sea">
                {index + 1}
              </span>
              <div>
                <h3 className="text-lead">{t(`gets.${name}.title`)}</h3>
                <p className="mt-0.5 text-ink-soft">{t(`gets.${name}.text`)}</p>
              </div>
            </li>
          ))}
        </ol>
      </section>

      <div className="mt-6 lg:hidden">
        <LoadLineFigure />
      </div>

      <section
        aria-labelledby="honest"
        className="mt-8 grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-2 border-t border-ink pt-3 lg:grid-cols-[4fr_8fr]"
      >
        <h2 id="honest" className="text-title">
          {t("honest.title")}
        </h2>
        <ul className="-mt-1.5 max-w-measure">
          {HONEST.map((name) => (
            <li key={name} className="border-b border-rule py-1.5">
              {t(`honest.${name}`)}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
