import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { loadAgency } from "@/app/_access/gates";
import { agencyPath } from "@/app/_access/paths";
import { WideTable } from "@/app/_charts/wide-table";
import { ErrorSummary } from "@/app/_components/error-summary";
import { Notice } from "@/app/_components/notice";
import { FormField } from "@/app/_forms/form-field";
import { readReturned, titleOf } from "@/app/_forms/returned-form";
import { MOST_LINES } from "@/lib/domain/client-list/check-lines";
import { CLIENT_COLUMNS } from "@/lib/domain/client-list/vocabulary";

type ImportProps = PageProps<"/[locale]/agency/[agencyId]/import">;

export async function generateMetadata({ searchParams }: ImportProps): Promise<Metadata> {
  const t = await getTranslations("agency.import");
  return { title: await titleOf(t("title"), searchParams) };
}

/** Where a list of clients is uploaded, with the columns that it can have. */
export default async function ImportListPage({ params, searchParams }: ImportProps) {
  const where = await params;
  await loadAgency(where, "invite-firms");
  const { dropped } = await searchParams;
  const t = await getTranslations("agency.import");
  const format = await getFormatter();
  const { title, sentences } = await readReturned(searchParams, "agency.problems");
  return (
    <>
      <h1 className="text-display">{t("title")}</h1>
      <p className="mt-1 max-w-measure">{t("lead")}</p>
      {dropped !== undefined && <Notice>{t("preview.dropped")}</Notice>}
      {sentences.file && (
        <ErrorSummary title={title} items={[{ href: "#file", label: t("label"), text: sentences.file }]} />
      )}
      <form method="post" encType="multipart/form-data" action={agencyPath(where, "import/upload")}>
        <FormField
          name="file"
          label={t("label")}
          hint={t("hint", { most: format.number(MOST_LINES) })}
          trouble={sentences.file}
          input={(attributes) => (
            <input {...attributes} type="file" accept=".csv,.txt,.tsv,text/csv" required />
          )}
        />
        <button type="submit" className="button mt-2 w-full sm:w-fit">
          {t("submit")}
        </button>
      </form>
      <section aria-labelledby="columns" className="mt-5 max-w-measure">
        <h2 id="columns" className="text-title">
          {t("columns")}
        </h2>
        <p className="mt-1 mb-1">{t("columnsText")}</p>
        <WideTable caption={t("columns")}>
          <tbody>
            {CLIENT_COLUMNS.map((column) => (
              <tr key={column}>
                <th scope="row" className="whitespace-nowrap">
                  {t(`column.${column}`)}
                </th>
                <td>{t(`columnText.${column}`)}</td>
              </tr>
            ))}
          </tbody>
        </WideTable>
        <p className="mt-1">
          <a
            href={agencyPath(where, "import/template")}
            download
            className="inline-flex min-h-5.5 items-center"
          >
            {t("template")}
          </a>
        </p>
      </section>
    </>
  );
}
