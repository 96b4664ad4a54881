import { PointsBar } from "@/app/_charts/points-bar";
import { answerWords, optionWords } from "@/app/_results/answer-words";
import { sayPoints } from "@/app/_results/numbers";
import { labelOf, type Reading } from "@/app/_results/reading";
import { HANDS } from "@/lib/domain/what-if/hands";
import type { Move } from "@/lib/domain/what-if/move";

/** How many are told before the rest is folded. */
const SHOWN = 8;
/** Points that would be shown as none. */
const TINY = 0.05;

function sayMove({ t }: Reading, { steps, gap }: Move): string {
  const counted = t("whatIf.steps", { steps });
  return gap ? `${counted}, ${t("whatIf.gap")}` : counted;
}

function MoveRow({ reading, move, most }: { reading: Reading; move: Move; most: number }) {
  const { t, answers, wording } = reading;
  const { id, to, points } = move;
  const rises = points !== null && points > TINY;
  const gain = { axis: wording.results.axes[move.axis].name, points: sayPoints(reading, points ?? 0) };
  return (
    <li className="keep grid gap-x-4 border-b border-rule py-1.5 md:grid-cols-[1fr_13rem]">
      <div>
        <h5 className="font-sans font-semibold">{labelOf(reading, id)}</h5>
        <p className="text-note">
          {t("whatIf.from", { from: answerWords(reading, id, answers[id]) })}
          <br />
          {t("whatIf.to", { to: optionWords(reading, id, String(to)) })}
        </p>
      </div>
      <div className="mt-1 md:mt-0">
        <p className="figures font-semibold">{t(rises ? "whatIf.axis" : "whatIf.noPoints", gain)}</p>
        {rises && most > 0 && <PointsBar points={points} most={most} />}
        <p className="figures text-note text-ink-soft">{sayMove(reading, move)}</p>
      </div>
    </li>
  );
}

/** Moves under a heading that says in whose hands they are. */
function HandsGroups({ reading, moves, most }: { reading: Reading; moves: readonly Move[]; most: number }) {
  const { t } = reading;
  return HANDS.map((hands) => {
    const group = moves.filter((move) => move.hands === hands);
    if (group.length === 0) return null;
    return (
      <div key={hands} className="mt-2">
        <h4 className="font-sans font-semibold text-ink-soft">{t(`whatIf.hands.${hands}`)}</h4>
        {hands !== "own" && (
          <p className="max-w-measure text-note text-ink-soft">{t(`whatIf.handsText.${hands}`)}</p>
        )}
        <ul className="mt-0.5 border-t border-rule">
          {group.map((move) => (
            <MoveRow key={move.id} reading={reading} move={move} most={most} />
          ))}
        </ul>
      </div>
    );
  });
}

/** The answers that a set of steps changes, from what to what, in whose hands that is, and what it brings. */
export function MoveList({ reading, moves }: { reading: Reading; moves: readonly Move[] }) {
  const isLong = moves.length > SHOWN + 1;
  const [first, rest] = isLong ? [moves.slice(0, SHOWN), moves.slice(SHOWN)] : [moves, []];
  // A bar alone would compare with nothing.
  const most = moves.length === 1 ? 0 : Math.max(0, ...moves.map(({ points }) => points ?? 0));
  return (
    <>
      <HandsGroups reading={reading} moves={first} most={most} />
      {rest.length > 0 && (
        <details className="fold unfold-print">
          <summary>
            <span>{reading.t("whatIf.rest", { count: rest.length })}</span>
          </summary>
          <HandsGroups reading={reading} moves={rest} most={most} />
        </details>
      )}
    </>
  );
}
