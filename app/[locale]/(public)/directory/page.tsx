import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BodyEntry } from "@/app/_directory/body-entry";
import { DirectoryFilter } from "@/app/_directory/directory-filter";
import { directoryPath } from "@/app/_directory/paths";
import { nameGroup } from "@/app/_directory/place-names";
import { getTranslate } from "@/app/_results/translate";
import { getContent, getWording } from "@/lib/content/load";
import { listBodies, listPlaces } from "@/lib/domain/directory/list-bodies";
import { SUPPORT_TYPES } from "@/lib/domain/directory/schema";
import { readToday } from "@/lib/server/clock";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("directory");
  return { title: t("title"), description: t("lead") };
}

/** Every body that helps firms to go abroad; the address says which region and which support are looked for. */
export default async function DirectoryPage({ params, searchParams }: PageProps<"/[locale]/directory">) {
  const { locale } = await params;
  const { region, support } = await searchParams;
  const t = await getTranslations("directory");
  const { directory } = getContent();
  const words = { t: await getTranslate(locale), wording: getWording(locale), locale };
  const place = listPlaces(directory).find(({ id }) => id === region) ?? null;
  const type = SUPPORT_TYPES.find((one) => one === support) ?? null;
  const groups = listBodies(directory, { place, type });
  const shown = groups.reduce((sum, { bodies }) => sum + bodies.length, 0);
  const all = shown === directory.length ? 0 : directory.length;
  const today = readToday();
  return (
    <>
      <h1 className="text-display">{t("title")}</h1>
      <p className="mt-2 max-w-measure text-lead">{t("lead")}</p>
      <p className="mt-2 max-w-measure text-note text-ink-soft">
        <span className="font-semibold">{words.t("support.checked")}:</span> {words.wording.directory.checked}
      </p>
      <DirectoryFilter words={words} place={place} type={type} />
      <h2 className="mt-4 text-title">{shown === 0 ? t("empty.title") : t("count", { shown, all })}</h2>
      {shown === 0 && <p className="mt-1 max-w-measure">{t("empty.text")}</p>}
      {all > 0 && (
        <p className="mt-1">
          <a href={directoryPath(locale)}>{t("all")}</a>
        </p>
      )}
      {groups.map(({ area, regions, bodies }) => (
        <section
          key={[area.id, ...regions].join(" ")}
          aria-labelledby={`group-${[area.id, ...regions].join("-")}`}
          className="mt-4 grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-1 border-t border-ink pt-2 lg:grid-cols-[4fr_8fr]"
        >
          <h3 id={`group-${[area.id, ...regions].join("-")}`} className="text-lead">
            {nameGroup(words, { area, regions })}
          </h3>
          <ul className="-mt-1.5">
            {bodies.map((body) => (
              <BodyEntry key={body.id} words={words} body={body} today={today} heading="h4" />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
