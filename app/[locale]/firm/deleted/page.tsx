import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ForgetWaiting } from "@/app/_questions/forget-waiting";

type DeletedProps = PageProps<"/[locale]/firm/deleted">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("records.eraseFirm");
  return { title: t("done.title"), robots: { index: false } };
}

/** What is said after a firm was deleted; answers that still waited on this device go too. */
export default async function FirmDeletedPage({ params, searchParams }: DeletedProps) {
  const { locale } = await params;
  const ids = new Set([(await searchParams).id ?? []].flat());
  const t = await getTranslations("records.eraseFirm.done");
  return (
    <div className="prose">
      <h1 className="text-display">{t("title")}</h1>
      <p>{t("text")}</p>
      <p>
        <a href={`/${locale}`}>{t("home")}</a>
      </p>
      {[...ids].map((id) => (
        <ForgetWaiting key={id} assessmentId={id} />
      ))}
    </div>
  );
}
