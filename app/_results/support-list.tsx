import { BodyEntry } from "@/app/_directory/body-entry";
import { directoryPath, entryPath } from "@/app/_directory/paths";
import { nameBody } from "@/lib/domain/directory/body-names";
import type { SupportFound } from "@/lib/domain/directory/find-support";
import { readToday } from "@/lib/server/clock";
import { type Guidance, splitBodies } from "./guidance";
import type { Reading } from "./reading";

interface SupportListProps {
  reading: Reading;
  guidance: Guidance;
}

function Bodies({ reading, found }: { reading: Reading; found: readonly SupportFound[] }) {
  const { nearness: places } = reading.wording.directory;
  const today = readToday();
  return (
    <ul className="border-t border-rule">
      {found.map(({ body, nearness }) => (
        <BodyEntry
          key={body.id}
          words={reading}
          body={body}
          serves={places[nearness]}
          today={today}
          heading="h4"
        />
      ))}
    </ul>
  );
}

/** By name, each with the way to its entry in the directory: a page with all entries would be slow on a phone. */
function Names({ reading: { locale }, found }: { reading: Reading; found: readonly SupportFound[] }) {
  return (
    <ul className="dashes">
      {found.map(({ body }) => (
        <li key={body.id} id={`body-${body.id}`}>
          <a href={entryPath(locale, body.id)}>{nameBody(body, locale)}</a>
        </li>
      ))}
    </ul>
  );
}

/** Who can help a firm like this one: first with what comes first, then, folded, the names of all the others. */
export function SupportList({ reading, guidance }: SupportListProps) {
  const { t, wording } = reading;
  const { near, others } = splitBodies(guidance);
  if (near.length + others.length === 0) return null;
  return (
    <div className="mt-4">
      <h3 className="text-lead">{t("support.title")}</h3>
      <p className="mt-0.5 mb-1 max-w-measure text-note text-ink-soft">
        <span className="font-semibold">{t("support.checked")}:</span> {wording.directory.checked}
      </p>
      {near.length > 0 && <Bodies reading={reading} found={near} />}
      {others.length > 0 && (
        <details className="fold no-print">
          <summary>
            <span>{t(near.length > 0 ? "support.more" : "support.all", { count: others.length })}</span>
          </summary>
          <p className="mb-1 max-w-measure text-note text-ink-soft">{wording.directory.order}</p>
          <Names reading={reading} found={others} />
        </details>
      )}
      <p className="mt-1 no-print">
        <a href={directoryPath(reading.locale)}>{t("support.directory")}</a>
      </p>
    </div>
  );
}
