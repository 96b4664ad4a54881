import { Notice } from "@/app/_components/notice";
import { joinFirst, quoteNames, sayScore } from "@/app/_results/numbers";
import { labelOf } from "@/app/_results/reading";
import type { Changes } from "./changes-view";

/** Says plainly when two results are not compared as they are stored, and what stands in no comparison. */
export function GroundNotice({ changes }: { changes: Changes }) {
  const { comparison, after, stored, t } = changes;
  const { ground } = comparison;
  if (ground.basis === "stored") return null;
  const isOtherEdition = stored.before.edition !== stored.after.edition;
  const lists = (["before", "after", "unlike"] as const).filter((key) => ground.leftOut[key].length > 0);
  return (
    <Notice>
      <h2 className="text-lead">{t("ground.title")}</h2>
      <p>
        {t(`ground.${isOtherEdition ? "editions" : "engine"}`, {
          from: stored.before.edition,
          to: stored.after.edition,
          by: ground.edition.data.id,
          scoreFrom: sayScore(after, stored.before.readiness.score),
          scoreTo: sayScore(after, stored.after.readiness.score),
        })}
      </p>
      {lists.map((key) => (
        <p key={key} className="mt-1">
          {t(`ground.${key}`)}{" "}
          {joinFirst(
            after,
            quoteNames(
              after,
              ground.leftOut[key].map((id) => labelOf(after, id)),
            ),
            10,
          )}
        </p>
      ))}
    </Notice>
  );
}
