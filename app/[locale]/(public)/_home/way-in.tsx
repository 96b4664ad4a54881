import type { Journey } from "@/lib/domain/edition/schema";

interface WayInProps {
  journey: Journey;
  locale: string;
  title: string;
  time: string;
  text: string;
  start: string;
  isFirst?: boolean;
}

/** One of the two ways into an assessment: a form of one button, so that it works without JavaScript. */
export function WayIn({ journey, locale, title, time, text, start, isFirst = false }: WayInProps) {
  return (
    <form method="post" action={`/${locale}/assess/start`} className="flex flex-1 flex-col gap-1">
      <h3 className="text-title">{title}</h3>
      <p className="font-semibold">{time}</p>
      <p className="mb-2 text-ink-soft">{text}</p>
      <button
        type="submit"
        name="journey"
        value={journey}
        className={`button mt-auto w-full sm:w-fit ${isFirst ? "" : "button-second"}`}
      >
        {start}
      </button>
    </form>
  );
}
