import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadAgency } from "@/app/_access/gates";
import { agencyPath } from "@/app/_access/paths";
import { Notice } from "@/app/_components/notice";
import { PORTFOLIO_THRESHOLDS } from "@/lib/domain/portfolio/thresholds";
import { type LetterPreview, previewLetters } from "@/lib/server/caseload/letters";
import { canSendMail } from "@/lib/server/mail/outbox";
import { BackToView, NoneChosen } from "../_caseload/chosen-firms";
import { readBack, readChosen } from "../_caseload/read-chosen";

type WritePageProps = PageProps<"/[locale]/agency/[agencyId]/write">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("caseload.write");
  return { title: t("titleNone") };
}

/** What a firm gets, and where; or why it gets nothing. */
async function PreviewRow({ preview }: { preview: LetterPreview }) {
  const { plan, people, invited } = preview;
  const t = await getTranslations("caseload");
  return (
    <li className="border-b border-rule py-1">
      <span className="block font-semibold">{preview.name ?? t("unnamed")}</span>
      {plan.ok ? (
        <span>
          {t(`write.letters.${plan.letter}`)}{" "}
          <span className="text-note text-ink-soft">
            {invited === null ? t("write.people", { count: people }) : t("write.invited", { email: invited })}
          </span>
        </span>
      ) : (
        <span className="text-ink-soft">
          {t(`write.obstacles.${plan.obstacle}`, { days: PORTFOLIO_THRESHOLDS.letterDays.value })}
        </span>
      )}
    </li>
  );
}

interface PreviewListProps {
  readonly id: string;
  readonly title: string;
  readonly previews: readonly LetterPreview[];
}

function PreviewList({ id, title, previews }: PreviewListProps) {
  if (previews.length === 0) return null;
  return (
    <section aria-labelledby={id} className="mt-4 max-w-measure">
      <h2 id={id} className="text-lead">
        {title}
      </h2>
      <ul className="mt-1 border-t border-rule">
        {previews.map((preview) => (
          <PreviewRow key={preview.firmId} preview={preview} />
        ))}
      </ul>
    </section>
  );
}

/** Who of the chosen firms would get which mail, and who cannot get one; nothing is sent before the button. */
export default async function WritePage({ params, searchParams }: WritePageProps) {
  const workplace = await params;
  const agency = await loadAgency(workplace, "follow-firms");
  const search = await searchParams;
  const view = readBack(search.view);
  const previews = await previewLetters(agency, readChosen(search));
  const t = await getTranslations("caseload.write");
  if (previews.length === 0) return <NoneChosen workplace={workplace} title={t("titleNone")} view={view} />;
  const [sendable, others] = [
    previews.filter(({ plan }) => plan.ok),
    previews.filter(({ plan }) => !plan.ok),
  ];
  const canSend = canSendMail();
  const count = sendable.length;
  return (
    <>
      <BackToView workplace={workplace} view={view} />
      <h1 className="text-display">{t("title", { count: previews.length })}</h1>
      {search.tooMany !== undefined && <Notice>{t("tooMany")}</Notice>}
      <p className="mt-1 max-w-measure">{t(canSend ? "text" : "noMail")}</p>
      <PreviewList id="sendable" title={t("sendable", { count })} previews={sendable} />
      <PreviewList id="others" title={t("unsendable", { count: others.length })} previews={others} />
      {canSend && count > 0 && (
        <form method="post" action={agencyPath(workplace, "write/confirmed")} className="mt-3">
          <input type="hidden" name="firms" value={sendable.map(({ firmId }) => firmId).join(" ")} />
          <input type="hidden" name="view" value={view} />
          <button type="submit" className="button w-full sm:w-fit">
            {t("submit", { count })}
          </button>
        </form>
      )}
    </>
  );
}
