import "server-only";
import { anchorOf } from "@/app/_questions/field-names";
import { tallyAnswers } from "@/lib/domain/assessment/tally";
import type { PlacedQuestion } from "@/lib/domain/edition/edition";
import type { Section } from "@/lib/domain/edition/schema";
import type { LoadedAssessment } from "./load-assessment";
import { assessmentPath } from "./paths";
import { listSectionQuestions } from "./section-questions";
import { sayStored, viewField } from "./view-field";
import { type ViewSource, viewQuestion } from "./view-question";

/** One question with its answer as the reader gave it. */
export interface ReviewedAnswer {
  readonly id: string;
  readonly label: string;
  /** In words; null where there is none. */
  readonly answer: string | null;
  /** What was typed and is not saved, or is saved and no longer fits. */
  readonly trouble: string | null;
  /** Where it can be changed. */
  readonly href: string;
}

export interface Review {
  readonly sections: readonly { readonly section: Section; readonly answers: readonly ReviewedAnswer[] }[];
  readonly troubled: readonly ReviewedAnswer[];
  readonly blank: readonly ReviewedAnswer[];
  readonly unknown: readonly ReviewedAnswer[];
  /** Answered, and made to fall away by another answer. */
  readonly ignored: readonly ReviewedAnswer[];
  /** How many questions have an answer of their own. */
  readonly count: number;
}

/** All answers by section, and apart those that are missing, unknown, troubled or not counted. */
export function reviewAnswers(loaded: LoadedAssessment, source: ViewSource): Review {
  const { scope, edition, sections, sheet } = loaded;
  const tally = tallyAnswers(edition, sheet);

  function review(question: PlacedQuestion, section: Section): ReviewedAnswer {
    const view = viewQuestion(question, source);
    const field = viewField(question, view, loaded, source);
    const conflict = field.other ? source.refusals.elsewhere : null;
    return {
      id: question.id,
      label: view.label,
      answer: sayStored(view, loaded.current.answers[question.id], source.locale),
      trouble: field.trouble ?? conflict,
      href: `${assessmentPath(scope, section.id)}#${anchorOf(question.id)}`,
    };
  }

  const asked = sections.map((section) => ({
    section,
    answers: listSectionQuestions(edition, section)
      .filter(({ id, place }) => sheet.visibility[place] === true || id in loaded.current.drafts)
      .map((question) => review(question, section)),
  }));
  const all = asked.flatMap(({ answers }) => answers);
  const listed = (ids: readonly string[]) => all.filter(({ id }) => ids.includes(id));
  const hidden = sections.flatMap((section) =>
    listSectionQuestions(edition, section)
      .filter(({ id }) => tally.ignored.includes(id))
      .map((question) => review(question, section)),
  );
  const troubled = all.filter(({ trouble }) => trouble !== null);
  return {
    sections: asked,
    troubled,
    blank: listed(tally.blank).filter((one) => !troubled.includes(one)),
    unknown: listed(tally.unknown),
    ignored: hidden,
    count: tally.count,
  };
}
