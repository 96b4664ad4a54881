/** For whom the twelve recommendations are worded. */
export const AUDIENCES = ["entrepreneur", "counsellor", "agency"] as const;
export type Audience = (typeof AUDIENCES)[number];

/** The audience that the address asks for; the entrepreneur where it asks for nobody known. */
export function parseAudience(value: string | string[] | undefined): Audience {
  return AUDIENCES.find((audience) => audience === value) ?? "entrepreneur";
}
