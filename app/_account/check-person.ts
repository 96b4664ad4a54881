import { z } from "zod";
import { findPasswordProblem } from "@/lib/domain/access/password";

/** As long as a name or an address may be. */
const LONGEST = 200;

export const emailSchema = z.email().max(LONGEST);

export type Problems = Readonly<Record<string, string>>;

export interface TypedPerson {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** A line of a form without what no line has. */
export function readLine(form: URLSearchParams, name: string): string {
  return (form.get(name) ?? "").replaceAll(/\s+|\p{Cc}/gu, " ").trim();
}

export function readPerson(form: URLSearchParams): TypedPerson {
  return {
    name: readLine(form, "name"),
    email: readLine(form, "email"),
    password: form.get("new-password") ?? "",
  };
}

export function checkName(name: string): Problems {
  if (name === "") return { name: "name-missing" };
  return name.length > LONGEST ? { name: "name-long" } : {};
}

export function checkEmail(email: string): Problems {
  return emailSchema.safeParse(email).success ? {} : { email: "email-shape" };
}

/** For a new password of this person. */
export function checkPassword({ password, email, name }: TypedPerson): Problems {
  const problem = findPasswordProblem(password, { name, email });
  return problem ? { "new-password": `password-${problem}` } : {};
}

/** What stands against what a person typed about themselves, by field. */
export function checkPerson(person: TypedPerson): Problems {
  return { ...checkName(person.name), ...checkEmail(person.email), ...checkPassword(person) };
}

export function isTroubled(problems: Problems): boolean {
  return Object.keys(problems).length > 0;
}
