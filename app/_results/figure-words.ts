/** Figures of the benchmarks in words: the sentence, the name of whom a figure is of, the number. */
import type { Figure } from "@/lib/domain/benchmarks/figure";
import { tellFigure, tellNumber, tellOthers, tellShares } from "@/lib/i18n/tell-figure";
import type { Telling } from "./firms-alike";
import { joinWords } from "./numbers";
import type { Reading } from "./reading";

type FigureWords = Pick<Reading, "wording" | "locale">;
type Tell = typeof tellFigure;

/** Keeps what is told of each figure: figures never change, and telling one puts many words together. */
function keepTold(tell: Tell) {
  const told = new WeakMap<Figure, Map<string, string>>();
  return ({ wording, locale }: FigureWords, figure: Figure): string => {
    const byLocale = told.get(figure) ?? new Map<string, string>();
    told.set(figure, byLocale);
    const text = byLocale.get(locale) ?? tell(figure, { words: wording.benchmarks, locale });
    byLocale.set(locale, text);
    return text;
  };
}

/** One sentence with value, firms and year. */
const sayFigure = keepTold(tellFigure);

/** What is told of one circle of firms: its shares in one sentence, other figures one by one, others beside it. */
export function sayTelling(words: FigureWords, { figures, others }: Telling): string {
  const teller = { words: words.wording.benchmarks, locale: words.locale };
  const areShares = figures.length > 1 && figures.every(({ measure }) => measure.endsWith("-rate"));
  const sentences = areShares
    ? [tellShares(figures, teller)]
    : figures.map((figure) => sayFigure(words, figure));
  return [...sentences, tellOthers(others, figures[0] ?? null, teller)].filter(Boolean).join(" ");
}

/** The number with its unit, as it stands beside a bar, and that it is in doubt if it is. */
export const formatFigure = keepTold((figure, teller) => {
  const number = tellNumber(figure, teller);
  const text = figure.unit === "times" ? `${number} ×` : `${number}%`;
  return figure.uncertain ? `${text} (${teller.words.uncertain})` : text;
});

/** Whom a figure is of, within its set. */
export function nameFirms({ wording, locale }: FigureWords, { of, population }: Figure): string {
  const words = wording.benchmarks;
  if (of.flow && of.status) return words.statuses[of.flow][of.status];
  if (of.trader) return words.traders[of.trader];
  if (of.technology) {
    const names = of.technology.map((technology) => words.technologies[technology] ?? "");
    return joinWords(locale, names, "or");
  }
  const name =
    words.nace[of.nace ?? ""] ??
    words.sizes[of.size ?? ""] ??
    words.ages[of.age ?? ""] ??
    words.regions[of.region ?? ""];
  return name ?? words.populations[population]?.name ?? "";
}
