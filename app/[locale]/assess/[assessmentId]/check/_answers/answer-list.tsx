import type { ReviewedAnswer } from "@/app/_assessment/review-answers";
import { Fold } from "@/app/_components/fold";

interface AnswerListProps {
  readonly title: string;
  readonly text?: string;
  readonly answers: readonly ReviewedAnswer[];
}

/** Answers of one kind, with the way to each; nothing where there are none. */
export function AnswerList({ title, text, answers }: AnswerListProps) {
  if (answers.length === 0) return null;
  return (
    <Fold summary={`${title} (${answers.length})`}>
      {text && <p className="mb-1 max-w-measure text-note text-ink-soft">{text}</p>}
      <ul className="text-note sm:columns-2 sm:gap-4">
        {answers.map(({ id, label, href }) => (
          <li key={id}>
            <a href={href} className="flex min-h-5.5 items-center md:min-h-4">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
