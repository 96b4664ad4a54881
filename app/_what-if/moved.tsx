import { countWords } from "@/app/_questions/words";
import { VERDICTS } from "@/lib/domain/recommendations/verdicts";
import type { Difference } from "@/lib/domain/what-if/difference";
import type { WhatIfView } from "./what-if-view";

interface MovedProps {
  readonly view: WhatIfView;
  readonly difference: Difference;
}

/** How many gaps and verdicts move, in a few words each. */
export function listMoved({ view: { words, locale }, difference }: MovedProps): string[] {
  const { gapsClosed, gapsOpened, verdicts } = difference;
  const counted = [
    { words: words.closes, count: gapsClosed.length },
    { words: words.opens, count: gapsOpened.length },
    { words: words.turns, count: verdicts.length },
  ];
  return counted.flatMap(({ words, count }) => (count > 0 ? [countWords(words, count, locale)] : []));
}

function Named({ title, names }: { title: string; names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <div className="mt-1">
      <p className="font-semibold">{title}</p>
      <ul className="dashes">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </div>
  );
}

/** The gaps that close and open, and the recommendations that turn, by name. */
export function Moved({ view, difference }: MovedProps) {
  const { words, locale, areas, names } = view;
  const items = areas.flatMap((area) => area.items);
  const labelsOf = (ids: readonly string[]) =>
    ids.map((id) => items.find((item) => item.id === id)?.label ?? id);
  const { gapsClosed, gapsOpened, verdicts } = difference;
  return (
    <>
      <Named title={countWords(words.closes, gapsClosed.length, locale)} names={labelsOf(gapsClosed)} />
      <Named title={countWords(words.opens, gapsOpened.length, locale)} names={labelsOf(gapsOpened)} />
      {VERDICTS.map((verdict) => (
        <Named
          key={verdict}
          title={words.verdicts[verdict]}
          names={verdicts.filter(({ to }) => to === verdict).map(({ id }) => names.recommendations[id] ?? id)}
        />
      ))}
    </>
  );
}
