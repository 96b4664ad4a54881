/** The keys of the words, for the compiler: one that is not there fails the build. English has them all. */
import type accountWords from "@/content/locales/en/ui/account.json";
import type agencyWords from "@/content/locales/en/ui/agency.json";
import type caseWords from "@/content/locales/en/ui/case.json";
import type caseloadWords from "@/content/locales/en/ui/caseload.json";
import type changesWords from "@/content/locales/en/ui/changes.json";
import type consentWords from "@/content/locales/en/ui/consent.json";
import type directoryWords from "@/content/locales/en/ui/directory.json";
import type firmWords from "@/content/locales/en/ui/firm.json";
import type mailWords from "@/content/locales/en/ui/mail.json";
import type opinionWords from "@/content/locales/en/ui/opinion.json";
import type outcomesWords from "@/content/locales/en/ui/outcomes.json";
import type planWords from "@/content/locales/en/ui/plan.json";
import type questionnaireWords from "@/content/locales/en/ui/questionnaire.json";
import type recordsWords from "@/content/locales/en/ui/records.json";
import type remindersWords from "@/content/locales/en/ui/reminders.json";
import type resultWords from "@/content/locales/en/ui/result.json";
import type sharingWords from "@/content/locales/en/ui/sharing.json";
import type siteWords from "@/content/locales/en/ui/site.json";
import type whatIfWords from "@/content/locales/en/ui/what-if.json";

declare module "next-intl" {
  interface AppConfig {
    Messages: {
      account: typeof accountWords;
      agency: typeof agencyWords;
      case: typeof caseWords;
      caseload: typeof caseloadWords;
      changes: typeof changesWords;
      consent: typeof consentWords;
      directory: typeof directoryWords;
      firm: typeof firmWords;
      mail: typeof mailWords;
      opinion: typeof opinionWords;
      outcomes: typeof outcomesWords;
      plan: typeof planWords;
      questionnaire: typeof questionnaireWords;
      records: typeof recordsWords;
      reminders: typeof remindersWords;
      result: typeof resultWords;
      sharing: typeof sharingWords;
      site: typeof siteWords;
      "what-if": typeof whatIfWords;
    };
  }
}
