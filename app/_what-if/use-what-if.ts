import { useState } from "react";
import { type Answer, type Answers, isSameAnswer } from "@/lib/domain/assessment/answer";
import { placeAnswers } from "@/lib/domain/assessment/parse-answers";
import { compileCore } from "@/lib/domain/edition/compile-core";
import { assessFirm, type Result } from "@/lib/domain/scoring/assess";
import { changeAnswers } from "@/lib/domain/what-if/change-answers";
import type { WhatIfView } from "./what-if-view";

export interface WhatIf {
  /** The answers that differ from those given, by question. */
  readonly changes: Answers;
  readonly before: Result;
  readonly after: Result;
  readonly change: (answers: Readonly<Record<string, Answer>>) => void;
  readonly discard: () => void;
}

/** The engine in the browser: the same functions as on the server, on the same data of the edition. */
function startEngine({ edition, answers, asOf, context }: WhatIfView) {
  const core = compileCore(edition);
  const firm = { answers: placeAnswers(core, answers), asOf, context };
  return (changes: Answers) => assessFirm(core, changeAnswers(core, firm, changes));
}

/** Other answers, and what they give. Nothing leaves the browser. */
export function useWhatIf(view: WhatIfView): WhatIf {
  const [assess] = useState(() => startEngine(view));
  const [before] = useState(() => assess({}));
  const [changes, setChanges] = useState<Answers>({});

  function change(answers: Readonly<Record<string, Answer>>) {
    const all = Object.entries({ ...changes, ...answers });
    setChanges(Object.fromEntries(all.filter(([id, answer]) => !isSameAnswer(answer, view.answers[id]))));
  }

  return { changes, before, after: assess(changes), change, discard: () => setChanges({}) };
}
