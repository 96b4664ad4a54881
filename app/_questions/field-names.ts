/**
 * The names of form fields. A question's id is the name of its field with colons for dots, since a form library
 * takes a dot for a path and some ids begin with another id. What stands apart from the scale has a field of its
 * own where the question itself is not answered by picking from rows.
 */
const APART = "~apart";
const WORDS = "~words";

/** The id of a section's form, for buttons that stand beside it. */
export const FORM_ID = "section-form";

export function fieldName(questionId: string): string {
  return questionId.replaceAll(".", ":");
}

/** The field of "we don't know yet" and "does not apply to us". */
export function apartName(questionId: string): string {
  return fieldName(questionId) + APART;
}

/** The words that search a long list of options. */
export function wordsName(questionId: string): string {
  return fieldName(questionId) + WORDS;
}

/** The words that stood there when the page was made: if they changed, they are searched anew. */
export function wordsBeforeName(questionId: string): string {
  return `${wordsName(questionId)}~before`;
}

/** The question that a field belongs to. */
export function questionIdOf(name: string): string {
  return name.replace(/~.*$/, "").replaceAll(":", ".");
}

/** Where a question stands on its page, for links to it. */
export function anchorOf(questionId: string): string {
  return `q-${questionId.replaceAll(".", "-")}`;
}
