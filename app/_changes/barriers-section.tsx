import { WideTable } from "@/app/_charts/wide-table";
import { sayScore, sayScoreInRange } from "@/app/_results/numbers";
import { ResultSection } from "@/app/_results/result-section";
import type { GroupMove } from "@/lib/domain/comparison/barrier-moves";
import type { BarrierResult } from "@/lib/domain/scoring/barriers";
import type { Changes } from "./changes-view";
import { joinLabels } from "./say-moves";

function GroupTable({ changes, groups }: { changes: Changes; groups: readonly GroupMove[] }) {
  const { after, t } = changes;
  const { wording } = after;
  const head = (["group", "before", "after", "match"] as const).map((key) => t(`barriers.head.${key}`));
  const matchOf = ({ match }: BarrierResult) =>
    match ? wording.results.matches[match].name : after.t("barriers.none.name");
  const sayMatch = ({ before, after: now }: GroupMove) =>
    before.match === now.match
      ? t("barriers.same", { match: matchOf(now) })
      : t("barriers.fromTo", { from: matchOf(before), to: matchOf(now) });
  return (
    <WideTable caption={t("barriers.finding")}>
      <thead>
        <tr>
          {head.map((cell, index) => (
            <th
              key={cell}
              scope="col"
              className={index === 1 || index === 2 ? "number whitespace-normal" : ""}
            >
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <tr key={group.id}>
            <th scope="row" className="font-normal">
              {wording.results.groups[group.id]?.name ?? group.id}
            </th>
            {[group.before, group.after].map((side, index) => (
              <td key={index === 0 ? "before" : "after"} className="number whitespace-normal">
                {sayScoreInRange(after, side.load, side)}
              </td>
            ))}
            <td>{sayMatch(group)}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}

/** Barriers that came and went, and how each group weighs now. */
export function BarriersSection({ changes }: { changes: Changes }) {
  const { comparison, after, t } = changes;
  const { groups, barriers, load } = comparison.barriers;
  if (groups.length + barriers.length === 0) return null;
  const lists = {
    came: barriers.filter((barrier) => barrier.after === true),
    went: barriers.filter((barrier) => barrier.after === false),
    lost: barriers.filter((barrier) => barrier.after === null),
  };
  return (
    <ResultSection id="barriers" title={t("barriers.title")}>
      {groups.length > 0 && (
        <>
          <p className="section-intro font-serif text-lead font-semibold">{t("barriers.finding")}</p>
          {load && (
            <p className="section-intro mb-1 max-w-measure text-ink-soft">
              {t("barriers.load", {
                before: sayScore(after, load.before),
                after: sayScore(after, load.after),
              })}
            </p>
          )}
          <GroupTable changes={changes} groups={groups} />
        </>
      )}
      {(["came", "went", "lost"] as const)
        .filter((key) => lists[key].length > 0)
        .map((key) => (
          <p key={key} className="mt-1.5 max-w-measure">
            {t(`barriers.${key}`)}{" "}
            {joinLabels(
              after,
              lists[key].map(({ id }) => id),
            )}
          </p>
        ))}
    </ResultSection>
  );
}
