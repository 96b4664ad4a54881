import { findFirmsAlike } from "./firms-alike";
import { PeerSubject } from "./peer-subject";
import { PeerSurvey, TOPICS } from "./peer-survey";
import type { Reading } from "./reading";
import { ResultSection } from "./result-section";

/** How firms like this one fared in the years of the report: history, not a forecast, each source by itself. */
export function PeersSection({ reading }: { reading: Reading }) {
  const { t, wording } = reading;
  const { history, apart, reasons: words } = wording.benchmarks;
  const alike = findFirmsAlike(reading);
  return (
    <ResultSection id="peers" title={t("sections.peers.title")}>
      <div className="max-w-measure border-l-4 border-edge pl-2">
        <p className="font-semibold">{t("peers.history")}</p>
        <p>{history}</p>
        <p className="text-note text-ink-soft">{apart}</p>
      </div>
      {alike.reasons.length > 0 && (
        <ul className="dashes mt-2 max-w-measure text-ink-soft">
          {alike.reasons.map((reason) => (
            <li key={reason}>{words[reason]}</li>
          ))}
        </ul>
      )}
      <div className="mt-2 border-t border-rule">
        {alike.subjects.map((found) => (
          <PeerSubject key={found.subject} reading={reading} found={found} />
        ))}
        {TOPICS.map((topic) => (
          <PeerSurvey key={topic} reading={reading} topic={topic} comparison={alike[topic]} />
        ))}
      </div>
    </ResultSection>
  );
}
