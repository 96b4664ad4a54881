/** What the form of an invitation sends beside the terms. */
export const NEW_FIRM = "new";
export const TAKE_FACTS = "take";
