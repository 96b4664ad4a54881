import { getTranslations } from "next-intl/server";
import { formatChange } from "@/app/_changes/points";
import { WideTable } from "@/app/_charts/wide-table";
import { sayScore } from "@/app/_results/numbers";
import { OPINION_MEASURES } from "@/lib/domain/opinion/compare-opinions";
import type { ReadOpinion } from "./read-opinion";

/** The scores by the firm's answers and by the counsellor's, side by side. */
export async function ScoreTable({ read, heads }: { read: ReadOpinion; heads: readonly [string, string] }) {
  const { opinion, words } = read;
  const { wording, locale } = words;
  const { firm, counsellor } = opinion;
  const t = await getTranslations("opinion.scores");
  const bands = wording.results["band-names"];
  const sayDifference = (from: number | null, to: number | null) => {
    const change = from === null || to === null ? "0" : formatChange(locale, to - from);
    return change === "0" ? t("same") : change;
  };
  return (
    <WideTable caption={t("title")}>
      <thead>
        <tr>
          <th scope="col">{t("measure")}</th>
          <th scope="col">{heads[0]}</th>
          <th scope="col">{heads[1]}</th>
          <th scope="col">{t("difference")}</th>
        </tr>
      </thead>
      <tbody>
        {OPINION_MEASURES.map((measure) => (
          <tr key={measure}>
            <th scope="row">{wording.results.axes[measure].name}</th>
            <td className="figures">{sayScore(words, firm[measure].score)}</td>
            <td className="figures">{sayScore(words, counsellor[measure].score)}</td>
            <td className="figures">{sayDifference(firm[measure].score, counsellor[measure].score)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{t("band")}</th>
          <td>{bands[firm.band.value]}</td>
          <td>{bands[counsellor.band.value]}</td>
          <td>{t(firm.band.value === counsellor.band.value ? "same" : "differs")}</td>
        </tr>
      </tbody>
    </WideTable>
  );
}
