import { getTranslations } from "next-intl/server";

/** Height of a score on the scale of the figure: 100 at the top. */
function at(score: number) {
  return 24 + (100 - score) * 2.6;
}

/** The mark as a gauge: its line points at the score, a bar beside the scale is the margin. */
export async function LoadLineFigure() {
  const t = await getTranslations("site.home.figure");
  const line = at(58);
  const bands = [
    { label: t("ready"), from: 100, to: 60 },
    { label: t("prepare"), from: 60, to: 40 },
    { label: t("notNow"), from: 40, to: 0 },
  ];
  return (
    <figure className="keep">
      <svg
        viewBox="0 0 420 308"
        className="w-full"
        role="img"
        aria-labelledby="load-line-title load-line-text"
      >
        <title id="load-line-title">{t("title")}</title>
        <desc id="load-line-text">{t("text")}</desc>
        <g className="text-sea" fill="none" stroke="currentColor">
          <circle cx="112" cy={line} r="72" strokeWidth="15" />
          <path d={`M8 ${line}H244`} strokeWidth="15" />
          <path d={`M244 ${line}H276`} strokeWidth="2" />
        </g>
        <path d={`M270 ${at(66)}V${at(49)}`} className="stroke-chart-firm-band" strokeWidth="12" />
        <path d={`M263 ${line}H277`} className="stroke-sea" strokeWidth="4" />
        <path d={`M286 ${at(100)}V${at(0)}`} className="stroke-ink" strokeWidth="1.5" />
        {[100, 60, 40, 0].map((score) => (
          <g key={score}>
            <path d={`M286 ${at(score)}h10`} className="stroke-ink" strokeWidth="1.5" />
            <text x="302" y={at(score) + 5} className="figures fill-ink-soft text-[15px]">
              {score}
            </text>
          </g>
        ))}
        {bands.map((band) => (
          <text
            key={band.label}
            x="302"
            y={at((band.from + band.to) / 2) + 6}
            className="fill-ink font-serif text-[18px] font-semibold"
          >
            {band.label}
          </text>
        ))}
      </svg>
      <figcaption className="mt-1.5 max-w-measure text-note text-ink-soft">{t("caption")}</figcaption>
    </figure>
  );
}
