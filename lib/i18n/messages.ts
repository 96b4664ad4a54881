import type mail from "@/content/locales/en/ui/mail.json";
import type questionnaire from "@/content/locales/en/ui/questionnaire.json";
import type site from "@/content/locales/en/ui/site.json";
import type whatIf from "@/content/locales/en/ui/what-if.json";

/** The words of the interface, by namespace. The English files say which words there are. */
export interface Messages {
  readonly site: typeof site;
  readonly questionnaire: typeof questionnaire;
  readonly mail: typeof mail;
  readonly "what-if": typeof whatIf;
}

/** What a mail can be about. */
export type MailKind = keyof Messages["mail"]["kinds"];

/** The words of the form, which are sent with the page: nothing is translated in the browser. */
export type FormWords = Messages["questionnaire"]["form"];

/** The words of the panel in which other answers are tried, sent with it for the same reason. */
export type WhatIfWords = Messages["what-if"];
