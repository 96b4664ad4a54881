import type { BriefPart, BriefView } from "./brief-view";
import "./brief.css";

function Part({ part }: { part: BriefPart }) {
  const { id, title, lines, isNumbered, rest } = part;
  const List = isNumbered ? "ol" : "ul";
  return (
    <section aria-labelledby={id} className="brief-part">
      <h2 id={id} className="text-lead">
        {title}
      </h2>
      <List className={isNumbered ? "brief-numbers" : "dashes"}>
        {lines.map(({ strong, text }) => (
          <li key={`${strong} ${text}`}>
            {strong && <strong className="font-semibold">{strong}: </strong>}
            {text}
          </li>
        ))}
        {rest && <li className="text-ink-soft">{rest}</li>}
      </List>
    </section>
  );
}

/** A brief for a meeting: on paper one page. */
export function BriefSheet({ view }: { view: BriefView }) {
  const { title, of, stands, parts, leftOut } = view;
  return (
    <article className="brief">
      <header>
        <h1 className="text-display">{title}</h1>
        <p className="text-note text-ink-soft">{of}</p>
      </header>
      <section aria-labelledby="stands" className="brief-part">
        <h2 id="stands" className="text-lead">
          {stands.title}
        </h2>
        <p className="brief-sentence max-w-measure font-serif">{stands.sentence}</p>
        <dl className="brief-facts">
          {stands.facts.map(({ name, value }) => (
            <div key={name}>
              <dt className="text-note text-ink-soft">{name}</dt>
              <dd className="font-semibold">{value}</dd>
            </div>
          ))}
        </dl>
      </section>
      {parts.map((part) => (
        <Part key={part.id} part={part} />
      ))}
      {leftOut.length > 0 && (
        <footer className="brief-part text-note text-ink-soft">
          {leftOut.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </footer>
      )}
    </article>
  );
}
