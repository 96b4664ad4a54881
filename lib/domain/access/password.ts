/**
 * What a password must be: long enough, and not what anybody would try first about this person. No rules of
 * composition, which make passwords worse (NIST SP 800-63B, section 3.1.1.2).
 */
export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 128;

export type PasswordProblem = "too-short" | "too-long" | "obvious";

/** Words that everybody who attacks this site tries. */
const TRIED_FIRST = [
  "seaworthy",
  "password",
  "passwort",
  "wachtwoord",
  "motdepasse",
  "qwertyuiop",
  "azertyuiop",
];
const RUNS = "01234567890123456789 abcdefghijklmnopqrstuvwxyz 98765432109876543210";

/** Letters and digits alone, in small letters. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** Nothing is left that could not be guessed, once the words, digits and signs that everybody adds are away. */
function isObvious(password: string, words: readonly string[]): boolean {
  const letters = plain(password);
  const rest = words.reduce((left, word) => left.replaceAll(word, ""), letters).replaceAll(/\p{N}/gu, "");
  return new Set(letters).size < 5 || RUNS.includes(letters) || (rest.length < 4 && rest !== letters);
}

/** What stands against a password (characters are counted as a reader sees them); null if nothing does. */
export function findPasswordProblem(
  password: string,
  person: { readonly email: string; readonly name: string },
): PasswordProblem | null {
  const length = [...password].length;
  if (length < SHORTEST_PASSWORD) return "too-short";
  if (password.length > LONGEST_PASSWORD) return "too-long";
  const own = [person.email, ...person.email.split(/[@.]/), person.name, ...person.name.split(/\s+/)];
  const words = [...own.map(plain).filter((word) => word.length > 2), ...TRIED_FIRST];
  return isObvious(
    password,
    words.toSorted((a, b) => b.length - a.length),
  )
    ? "obvious"
    : null;
}
