import { getTranslations } from "next-intl/server";
import { formatDay } from "@/app/_results/numbers";
import { getTranslate } from "@/app/_results/translate";
import { getWording } from "@/lib/content/load";
import { listOtherNames } from "@/lib/domain/directory/body-names";
import type { SupportBody } from "@/lib/domain/directory/schema";
import { nameGroup } from "./place-names";

/** An entry in brief, so that a reader sees what would be corrected. */
export async function EntryNow({ locale, body }: { locale: string; body: SupportBody }) {
  const t = await getTranslations("directory.report");
  const say = await getTranslate(locale);
  const wording = getWording(locale);
  const { bodies, support } = wording.directory;
  const regions = body.area.regions.filter((region) => body.regions.includes(region));
  const rows = [
    { name: t("does"), value: bodies[body.id]?.does ?? "" },
    { name: say("support.gives"), value: body.support.map((type) => support[type].name).join(", ") },
    { name: say("support.serves"), value: nameGroup({ wording, locale }, { area: body.area, regions }) },
    { name: t("web"), value: body.web },
    { name: say("support.others"), value: listOtherNames(body, locale).join("; ") },
    { name: say("support.checked"), value: formatDay(locale, body.checked) },
  ].filter(({ value }) => value !== "");
  return (
    <section aria-labelledby="entry" className="mt-3 max-w-measure border-l-4 border-edge pl-2">
      <h2 id="entry" className="font-sans text-body font-semibold">
        {t("entry")}
      </h2>
      <dl className="mt-0.5 grid gap-x-2 text-note sm:grid-cols-[8rem_1fr]">
        {rows.map(({ name, value }) => (
          <div key={name} className="contents">
            <dt className="mt-0.5 text-ink-soft sm:mt-0">{name}</dt>
            <dd className="wrap-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
