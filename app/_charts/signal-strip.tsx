import { LoadLineMark } from "./mark";

const PLACES = { left: 8, middle: 50, right: 92 } as const;
export type SignalPlace = keyof typeof PLACES;

/** Which of two sides a signal speaks for, or neither. The words stand beside it. */
export function SignalStrip({ place }: { place: SignalPlace }) {
  return (
    <svg className="h-3 w-full overflow-visible" aria-hidden="true" focusable="false">
      <rect x="0" y="10" width="100%" height="4" className="fill-chart-band" />
      {Object.values(PLACES).map((x) => (
        <circle key={x} cx={`${x}%`} cy="12" r="4" className="fill-chart-context" />
      ))}
      <LoadLineMark x={`${PLACES[place]}%`} y="12" />
    </svg>
  );
}
