import type { Metadata } from "next";
import { getMessages, getTranslations } from "next-intl/server";
import { ErrorSummary } from "@/app/_components/error-summary";
import { ImportForm } from "@/app/_sharing/import-form";
import { FILE_PROBLEMS } from "@/app/_sharing/take-up";
import { parseTold, type ToldRefusal } from "@/app/_sharing/troubles";
import { getWording } from "@/lib/content/load";
import type { Messages } from "@/lib/i18n/messages";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("sharing.import");
  return { title: t("title") };
}

function listTold(answer: string | string[] | undefined): ToldRefusal[] {
  return [answer ?? []].flat().flatMap((text) => parseTold(text) ?? []);
}

/** Where a file begins a new assessment, and where all is told that stands against one. */
export default async function ImportPage({ params, searchParams }: PageProps<"/[locale]/assess/import">) {
  const { locale } = await params;
  const { problem, answer, more } = await searchParams;
  const t = await getTranslations("sharing.import");
  const { questionnaire } = (await getMessages()) as unknown as Messages;
  const refusals: Readonly<Record<string, string>> = questionnaire.refusals;
  const { questions } = getWording(locale);
  const found = FILE_PROBLEMS.find((one) => one === problem);
  const told = listTold(answer);
  const rest = Number(more);

  function sayRefusal({ reason, limit }: ToldRefusal): string {
    if (reason === "unknown-question") return t("unknown-question");
    const words = refusals[reason] ?? refusals["wrong-type"] ?? "";
    return words.replace("{limit}", limit === null ? "…" : String(limit));
  }

  return (
    <>
      <h1 className="text-display">{t("title")}</h1>
      {found && (
        <ErrorSummary
          title={t("troubles")}
          items={[{ href: "#file", label: t("file"), text: t(`problems.${found}`) }]}
        />
      )}
      {told.length > 0 && (
        <section aria-labelledby="refused" className="my-3 max-w-measure">
          <h2 id="refused" className="text-lead">
            {t("answers")}
          </h2>
          <ul className="dashes mt-1">
            {told.map((refusal) => (
              <li key={`${refusal.id} ${refusal.reason}`}>
                <strong className="font-semibold">{questions[refusal.id]?.label ?? refusal.id}:</strong>{" "}
                {sayRefusal(refusal)}
              </li>
            ))}
          </ul>
          {Number.isSafeInteger(rest) && rest > 0 && <p className="mt-1">{t("more", { count: rest })}</p>}
        </section>
      )}
      <p className="mt-2 max-w-measure">{t("text")}</p>
      <ImportForm locale={locale} label={t("label")} submit={t("submit")} />
    </>
  );
}
