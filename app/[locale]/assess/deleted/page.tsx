import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ForgetWaiting } from "@/app/_questions/forget-waiting";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("questionnaire.delete");
  return { title: t("doneTitle") };
}

/** What is said after a deletion; answers that still waited on this device go too. */
export default async function DeletedPage({ params, searchParams }: PageProps<"/[locale]/assess/deleted">) {
  const { locale } = await params;
  const { id } = await searchParams;
  const t = await getTranslations("questionnaire");
  return (
    <div className="prose">
      <h1 className="text-display">{t("delete.doneTitle")}</h1>
      <p>{t("delete.doneText")}</p>
      <p>
        <a href={`/${locale}`}>{t("closed.start")}</a>
      </p>
      {typeof id === "string" && <ForgetWaiting assessmentId={id} />}
    </div>
  );
}
