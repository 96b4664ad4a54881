import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getFormatter, getTranslations } from "next-intl/server";
import { loadAgency } from "@/app/_access/gates";
import { parsePage } from "@/app/_access/parse-page";
import { agencyPath } from "@/app/_access/paths";
import { BackLink } from "@/app/_components/back-link";
import { readReturned, titleOf } from "@/app/_forms/returned-form";
import { readList } from "@/lib/server/client-import/read-list";
import { openList } from "@/lib/server/client-import/scope";
import { getSurroundings } from "@/lib/server/client-import/surroundings";
import { ConfirmForm } from "./_preview/confirm-form";
import { ProblemList } from "./_preview/problem-list";
import { SampleTable } from "./_preview/sample-table";

type PreviewProps = PageProps<"/[locale]/agency/[agencyId]/import/[listId]">;

export async function generateMetadata({ searchParams }: PreviewProps): Promise<Metadata> {
  const t = await getTranslations("agency.import.preview");
  return { title: await titleOf(t("title"), searchParams) };
}

const SEPARATOR_NAMES = { ",": "comma", ";": "semicolon", "\t": "tab" } as const;

/** What would become of a list of clients, line by line, before anything is made of it. */
export default async function PreviewPage({ params, searchParams }: PreviewProps) {
  const where = await params;
  const agency = await loadAgency(where, "invite-firms");
  const list = (await openList(agency, where.listId)) ?? redirect(agencyPath(where, "import"));
  const around = await getSurroundings(agency);
  const reading = readList(list.text, around);
  if (!reading.ok) redirect(agencyPath(where, "import"));
  const t = await getTranslations("agency.import.preview");
  const format = await getFormatter();
  const { head, separator, count, checked } = reading;
  const here = agencyPath(where, `import/${list.id}`);
  const page = parsePage((await searchParams).page);
  const isWhole = checked.problems.length === 0;
  return (
    <>
      <BackLink href={agencyPath(where, "import")}>{t("again")}</BackLink>
      <h1 className="mt-2 text-display">{t("title")}</h1>
      <p className="mt-1 max-w-measure text-lead">{t("file", { file: list.fileName, count })}</p>
      <p className="mt-1 max-w-measure text-note text-ink-soft">
        {t("read", {
          encoding: list.encoding.toUpperCase(),
          separator: t(`separators.${SEPARATOR_NAMES[separator]}`),
        })}{" "}
        {head.ignored.length > 0 && `${t("ignored", { columns: format.list([...head.ignored]) })} `}
        {t("wait")}
      </p>
      {!isWhole && <ProblemList problems={checked.problems} here={here} page={page} />}
      <SampleTable
        clients={checked.clients}
        head={head}
        locale={where.locale}
        counsellors={around.counsellors}
      />
      {isWhole && (
        <ConfirmForm
          here={here}
          checked={checked}
          returned={await readReturned(searchParams, "agency.problems")}
        />
      )}
      <form method="post" action={`${here}/drop`} className="mt-3">
        <button type="submit" className="button-quiet">
          {t("drop")}
        </button>
      </form>
    </>
  );
}
