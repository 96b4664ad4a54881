import type { Statement } from "./evidence";
import { labelOf, type Reading } from "./reading";

const MOST_LINKS = 5;

/** The labels of questions, each leading to where it is asked. */
export function QuestionLinks({ reading, ids }: { reading: Reading; ids: readonly string[] }) {
  const shown = ids.length > MOST_LINKS + 1 ? ids.slice(0, MOST_LINKS) : ids;
  const rest = ids.length - shown.length;
  return (
    <>
      {shown.map((id, index) => (
        <span key={id}>
          {index > 0 && ", "}
          <QuestionLink reading={reading} id={id} />
        </span>
      ))}
      {rest > 0 && (
        <>
          {", "}
          <a href="#precision">{reading.t("more", { count: rest })}</a>
        </>
      )}
    </>
  );
}

/** The label of a question as a link to it; plain where this journey does not ask it. */
export function QuestionLink({ reading, id }: { reading: Reading; id: string }) {
  const href = reading.hrefOf(id);
  const label = labelOf(reading, id);
  return href ? <a href={href}>{label}</a> : label;
}

/** A sentence in which some words are a link. */
function LinkedText({ text, words, href }: { text: string; words: string; href: string }) {
  const [before = "", ...after] = text.split(words);
  return (
    <>
      {before}
      <a href={href}>{words}</a>
      {after.join(words)}
    </>
  );
}

interface StatementTextProps {
  reading: Reading;
  statement: Statement;
}

/** A sentence with its links. */
export function StatementText({ reading, statement: { text, open, link } }: StatementTextProps) {
  return (
    <>
      {link ? <LinkedText text={text} {...link} /> : text}
      {open.length > 0 && (
        <>
          {" "}
          <QuestionLinks reading={reading} ids={open} />
        </>
      )}
    </>
  );
}

interface StatementListProps {
  reading: Reading;
  statements: readonly Statement[];
}

/** Sentences that a result rests on, one a line. */
export function StatementList({ reading, statements }: StatementListProps) {
  return (
    <ul className="dashes max-w-measure">
      {statements.map((statement) => (
        <li key={statement.text}>
          <StatementText reading={reading} statement={statement} />
        </li>
      ))}
    </ul>
  );
}
