import { z } from "zod";
import { findPasswordProblem } from "@/lib/domain/access/password";

/** As long as a name or an address may be. */
const LONGEST = 200;

export const emailSchema = z.email().max(LONGEST);

interface TypedPerson {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** What stands against what a person typed about themselves, by field. */
export function checkPerson({ name, email, password }: TypedPerson): Record<string, string> {
  const problem = findPasswordProblem(password, { name, email });
  return {
    ...(name === "" ? { name: "name-missing" } : name.length > LONGEST ? { name: "name-long" } : {}),
    ...(emailSchema.safeParse(email).success ? {} : { email: "email-shape" }),
    ...(problem ? { password: `password-${problem}` } : {}),
  };
}
