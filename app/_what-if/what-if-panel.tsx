import { useEffect, useRef } from "react";
import { ItemGroups } from "./item-groups";
import { Summary } from "./summary";
import { useWhatIf } from "./use-what-if";
import type { WhatIfView } from "./what-if-view";

/** Other answers and what they change, side by side. It takes the focus when it comes. */
export function WhatIfPanel({ view }: { view: WhatIfView }) {
  const whatIf = useWhatIf(view);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-labelledby="tried-title" className="no-print mt-4">
      <h3 ref={heading} id="tried-title" tabIndex={-1} className="text-lead">
        {view.words.title}
      </h3>
      <p className="mb-2 max-w-measure text-ink-soft">{view.words.text}</p>
      <div className="tried">
        <Summary view={view} whatIf={whatIf} />
        <ItemGroups view={view} whatIf={whatIf} />
      </div>
    </section>
  );
}
