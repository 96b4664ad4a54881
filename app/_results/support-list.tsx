import type { SupportFound } from "@/lib/domain/directory/find-support";
import { type Guidance, splitBodies } from "./guidance";
import type { Reading } from "./reading";
import { SupportBodyEntry } from "./support-body";

interface SupportListProps {
  reading: Reading;
  guidance: Guidance;
}

function Bodies({ reading, found }: { reading: Reading; found: readonly SupportFound[] }) {
  const today = new Date().toISOString().slice(0, 10);
  return (
    <ul className="border-t border-rule">
      {found.map((one) => (
        <SupportBodyEntry key={one.body.id} reading={reading} found={one} today={today} />
      ))}
    </ul>
  );
}

/** Who can help a firm like this one: first with what comes first, then, folded, all the others. */
export function SupportList({ reading, guidance }: SupportListProps) {
  const { t, wording } = reading;
  const { near, others } = splitBodies(guidance);
  if (near.length + others.length === 0) return null;
  return (
    <div className="mt-4">
      <h3 className="text-lead">{t("support.title")}</h3>
      <p className="mt-0.5 max-w-measure text-note text-ink-soft">
        <span className="font-semibold">{t("support.checked")}:</span> {wording.directory.checked}
      </p>
      <p className="mb-1 max-w-measure text-note text-ink-soft">{t("support.report")}</p>
      {near.length > 0 && <Bodies reading={reading} found={near} />}
      {others.length > 0 && (
        <details className="fold">
          <summary>
            <span>{t(near.length > 0 ? "support.more" : "support.all", { count: others.length })}</span>
          </summary>
          <p className="mb-1 max-w-measure text-note text-ink-soft">{wording.directory.order}</p>
          <Bodies reading={reading} found={others} />
        </details>
      )}
    </div>
  );
}
