import type { ReactNode } from "react";
import { countWords, fillWords } from "@/app/_questions/words";
import { ItemRow } from "./item-row";
import { Shift } from "./shift";
import type { WhatIf } from "./use-what-if";
import type { TriedItem, WhatIfView } from "./what-if-view";

interface GroupsProps {
  readonly view: WhatIfView;
  readonly whatIf: WhatIf;
}

function Rows({ view, whatIf, items }: GroupsProps & { items: readonly TriedItem[] }) {
  return (
    <ul>
      {items.map((item) => {
        const given = view.answers[item.id] ?? null;
        const isChanged = item.id in whatIf.changes;
        return (
          <ItemRow
            key={item.id}
            item={item}
            given={given}
            tried={isChanged ? (whatIf.changes[item.id] ?? null) : given}
            isChanged={isChanged}
            words={view.words}
            onChange={(answer) => whatIf.change({ [item.id]: answer })}
          />
        );
      })}
    </ul>
  );
}

function Group({
  name,
  beside,
  isOpen,
  children,
}: {
  name: string;
  beside: ReactNode;
  isOpen: boolean;
  children: ReactNode;
}) {
  return (
    <details className="fold fold-row border-b border-rule" open={isOpen}>
      <summary>
        <span className="flex flex-1 flex-wrap items-baseline justify-between gap-x-2 text-ink">
          <span className="font-semibold">{name}</span>
          <span className="text-note">{beside}</span>
        </span>
      </summary>
      {children}
    </details>
  );
}

/** The answers of the smallest set, and a way to take all its steps at once. */
function StepsGroup({ view, whatIf }: GroupsProps) {
  const { steps, words, areas } = view;
  if (!steps) return null;
  const items = areas.flatMap((area) => area.items).filter(({ id }) => id in steps.levels);
  return (
    <Group name={fillWords(words.steps, { band: steps.band })} beside={null} isOpen>
      <button type="button" className="button-quiet" onClick={() => whatIf.change(steps.levels)}>
        {words.take}
      </button>
      <Rows view={view} whatIf={whatIf} items={items} />
    </Group>
  );
}

/** All answers that can be tried: those of the smallest set first, then area by area with its score. */
export function ItemGroups({ view, whatIf }: GroupsProps) {
  const { words, locale, steps, areas } = view;
  const { before, after, changes } = whatIf;
  return (
    <div className="border-t border-rule">
      <StepsGroup view={view} whatIf={whatIf} />
      {areas.map(({ id, name, items }) => {
        const own = items.filter((item) => !(item.id in (steps?.levels ?? {})));
        const count = own.filter((item) => item.id in changes).length;
        const scores = {
          before: before.dimensions[id]?.score ?? null,
          after: after.dimensions[id]?.score ?? null,
        };
        const beside = (
          <>
            {count > 0 && `${countWords(words.changed, count, locale)}; `}
            <Shift {...scores} words={words} locale={locale} />
          </>
        );
        if (own.length === 0) return null;
        return (
          <Group key={id} name={name} beside={beside} isOpen={false}>
            <Rows view={view} whatIf={whatIf} items={own} />
          </Group>
        );
      })}
    </div>
  );
}
