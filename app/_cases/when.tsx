import { formatDay } from "@/app/_results/numbers";
import { sayDistance } from "./say-distance";

interface WhenProps {
  readonly locale: string;
  readonly moment: Date;
  readonly now: Date;
}

/** How long ago, or how long to go; the day itself shows under the pointer and on paper. */
export function When({ locale, moment, now }: WhenProps) {
  const day = moment.toISOString().slice(0, 10);
  const exact = formatDay(locale, day);
  return (
    <time dateTime={day} title={exact}>
      {sayDistance(locale, moment, now)}
      <span className="hidden print:inline"> ({exact})</span>
    </time>
  );
}
