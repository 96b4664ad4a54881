/** Says a figure of the benchmarks as one plain sentence in the reader's language. */
import { createTranslator } from "next-intl";
import type { BenchmarkWording, FIRM_PHRASES } from "@/lib/content/benchmark-wording";
import type { Figure } from "@/lib/domain/benchmarks/figure";
import { type Measure, SHARES } from "@/lib/domain/benchmarks/schema";
import { withRegion } from "./locale";

interface Teller {
  readonly words: BenchmarkWording;
  readonly locale: string;
}

type Phrase = (typeof FIRM_PHRASES)[number];

function fill(locale: string, text: string, values: Readonly<Record<string, string>>): string {
  return createTranslator({ locale, messages: { text } })("text", values);
}

function startWithCapital(text: string, locale: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}

/** What narrows the firms within their population; null for all of them. */
function findPhrase({ of, measure }: Figure): Phrase | null {
  if (measure.endsWith("-growth")) return "growth";
  if (of.nace) return "sector";
  if (of.size) return "size";
  if (of.age) return "age";
  if (of.technology) return "technology";
  if (of.region) return "region";
  return of.trader ? "survival" : null;
}

function tellFirms(figure: Figure, { words, locale }: Teller): string {
  const { of } = figure;
  const population = words.populations[figure.population]?.name ?? "";
  const phrase = findPhrase(figure);
  if (!phrase) return population;
  const technologies = (of.technology ?? []).map((name) => words.technologies[name] ?? "");
  return fill(locale, words.firms[phrase], {
    population,
    nace: words.nace[of.nace ?? ""] ?? "",
    size: words.sizes[of.size ?? ""] ?? "",
    age: words.ages[of.age ?? ""] ?? "",
    technology: new Intl.ListFormat(locale, { type: "disjunction" }).format(technologies),
    region: words.regions[of.region ?? ""] ?? "",
    status: of.flow && of.status ? words.statuses[of.flow][of.status] : "",
    trader: of.trader ? words.traders[of.trader] : "",
  });
}

/** A share is told in whole firms of a hundred, "about" where that rounds it. */
function tellValue({ value, measure, qualifier }: Figure, { words, locale }: Teller): string {
  const isShare = measure.endsWith("-rate");
  if (isShare && value === 0) return words.none;
  const shown = isShare ? Math.round(value) : value;
  const number = new Intl.NumberFormat(locale).format(shown);
  const wording = qualifier ?? (shown === value ? null : "about");
  return wording ? fill(locale, words.qualifiers[wording], { value: number }) : number;
}

/** The number as it stands beside a bar, worded where it is not exact. */
export function tellNumber({ value, qualifier }: Figure, { words, locale }: Teller): string {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);
  return qualifier ? fill(locale, words.qualifiers[qualifier], { value: number }) : number;
}

function tellChange({ value }: Figure, { words, locale }: Teller): string {
  const direction = value === 0 ? "none" : value > 0 ? "up" : "down";
  const size = new Intl.NumberFormat(locale).format(Math.abs(value));
  return fill(locale, words.changes[direction], { value: size });
}

/** The year or period of a figure, or when it was published where its own year is not stated. */
export function tellYears(
  { years, published }: Pick<Figure, "years" | "published">,
  { words, locale }: Teller,
): string {
  const [from, to] = years.map(String);
  if (published) return fill(locale, words.published, { year: from ?? "" });
  return to === undefined ? (from ?? "") : fill(locale, words.period, { from: from ?? "", to });
}

function tellNamed({ of }: Figure, { words }: Teller): string {
  if (of.motive) return words.motives[of.motive]?.said ?? "";
  const id = of.barrier === "none" ? `${of.kind}-none` : (of.barrier ?? "");
  return words.barriers[id]?.said ?? "";
}

/** Several clauses as one, with an "and" before the last. */
function joinClauses(clauses: readonly string[], locale: string): string {
  return new Intl.ListFormat(withRegion(locale)).format(clauses);
}

type Share = (typeof SHARES)[number];

function isShare(measure: Measure): measure is Share {
  return SHARES.some((share) => share === measure);
}

/** A doubt that the report leaves stands with the figure that it is about. */
function addDoubt(sentence: string, figures: readonly Figure[], { words }: Teller): string {
  return figures.some(({ uncertain }) => uncertain) ? `${sentence} (${words.uncertain})` : sentence;
}

/** One sentence with value, firms and year. The source and what to beware of stand beside it, not in it. */
export function tellFigure(figure: Figure, teller: Teller): string {
  const { measure } = figure;
  const { words, locale } = teller;
  if (isShare(measure)) return tellShares([figure], teller);
  const sentence = fill(locale, words.sentences[measure], {
    firms: tellFirms(figure, teller),
    value: tellValue(figure, teller),
    change: tellChange(figure, teller),
    years: tellYears(figure, teller),
    named: tellNamed(figure, teller),
  });
  return addDoubt(startWithCapital(sentence, locale), [figure], teller);
}

/** Shares of the same firms in the same years as one sentence. Figures that are no shares are left out. */
export function tellShares(figures: readonly Figure[], teller: Teller): string {
  const { words, locale } = teller;
  const [first] = figures;
  if (!first) return "";
  const shares = figures.flatMap((figure) =>
    isShare(figure.measure)
      ? [fill(locale, words.shares[figure.measure], { value: tellValue(figure, teller) })]
      : [],
  );
  const sentence = fill(locale, words.together, {
    firms: tellFirms(first, teller),
    shares: joinClauses(shares, locale),
    years: tellYears(first, teller),
  });
  return addDoubt(startWithCapital(sentence, locale), figures, teller);
}

/** How staff grew in firms that are alike but for what they did abroad; `own` is told before it, and left out. */
export function tellOthers(figures: readonly Figure[], own: Figure | null, teller: Teller): string {
  const { words, locale } = teller;
  const others = figures.filter((figure) => figure !== own && !figure.uncertain);
  const [first] = others;
  if (!first) return "";
  const clauses = others.map((figure) => {
    const { flow, status } = figure.of;
    return fill(locale, words.others.one, {
      change: tellChange(figure, teller),
      status: flow && status ? words.statuses[flow][status] : "",
    });
  });
  const sentence = fill(locale, words.others[own ? "beside" : "alone"], {
    firms: fill(locale, words.firms.age, {
      population: words.populations[first.population]?.name ?? "",
      age: words.ages[first.of.age ?? ""] ?? "",
    }),
    years: tellYears(first, teller),
    changes: joinClauses(clauses, locale),
  });
  return startWithCapital(sentence, locale);
}
