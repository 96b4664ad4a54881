/**
 * Support bodies: who helps firms abroad, how, where and since when that is known. The five types of support are the
 * report's (chapter 6).
 */
import * as z from "zod";
import { STAGES } from "../stage/stage";

export const SUPPORT_TYPES = ["information", "promotion", "financial", "investment", "counselling"] as const;
export type SupportType = (typeof SUPPORT_TYPES)[number];

/** A body that serves its whole area, whatever the region. */
export const ALL_REGIONS = "all";

const text = z.string().trim().min(1, "the text is empty");
const language = z.string().regex(/^[a-z]{2}$/, "name a language by its two letters");
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "ids are words joined by -");

const ownNames = z
  .record(language, text)
  .refine((names) => Object.keys(names).length > 0, "give at least one name");

export const bodySchema = z.strictObject({
  id,
  /** Its own names, by language. */
  names: ownNames,
  /** Names under which readers may know it or what it grew out of. */
  was: z.array(text).min(1).optional(),
  regions: z.array(z.string()).min(1, "name the regions it serves, or all"),
  support: z.array(z.enum(SUPPORT_TYPES)).min(1, "name the types of support it gives"),
  stages: z.array(z.enum(STAGES)).min(1, "name the stages it serves"),
  /** In which it can be asked. */
  languages: z.array(language).min(1, "name the languages in which it can be asked"),
  web: z.url({ protocol: /^https$/, error: "give its web address, beginning with https://" }),
  /** The day on which somebody last compared the entry with what is published about the body. */
  checked: z.iso.date("give the day of the last check as YYYY-MM-DD"),
  /** Something about it could not be confirmed; the wording tells readers what. */
  unsure: z.literal(true).optional(),
});

/** A country, or several with the same bodies. */
export const areaSchema = z
  .strictObject({
    /** ISO 3166-1 alpha-2. */
    countries: z.array(z.string()).min(1),
    /** What several countries are called together, by language; one country has its own name. */
    names: ownNames.optional(),
    /** Regions that some bodies serve alone, as the questionnaire names them. */
    regions: z.array(z.string()),
  })
  .refine(({ countries, names }) => countries.length === 1 || names, "name the countries together");

export interface Area extends z.infer<typeof areaSchema> {
  readonly id: string;
}

export interface SupportBody extends z.infer<typeof bodySchema> {
  readonly area: Area;
}

/** In the order of the files. */
export type Directory = readonly SupportBody[];
