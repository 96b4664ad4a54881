import { findSignedIn } from "@/app/_access/access";
import { seeOther } from "@/app/_access/http";
import { agencyPath } from "@/app/_access/paths";
import { type AccountForm, handOn, takeForm } from "@/app/_account/act";
import { checkName, checkPerson, isTroubled, readLine, readPerson } from "@/app/_account/check-person";
import { listRegions } from "@/app/_agency/regions";
import { sendBack } from "@/app/_forms/returned-form";
import { beginAgency, isSetUpOpen } from "@/lib/server/agency/set-up";
import { signUpTrusted } from "@/lib/server/identity/sign-in";
import { countAttempt } from "@/lib/server/limits/limiter";

function readAgency({ form, locale }: AccountForm) {
  const regions = listRegions(locale).flatMap(({ value }) => (form.has(`region-${value}`) ? [value] : []));
  return { name: readLine(form, "agency"), regions };
}

/** What is wrong with the name of the agency, at its own field. */
function checkAgency(name: string): Record<string, string> {
  const { name: problem } = checkName(name);
  return problem ? { agency: problem } : {};
}

/** Makes an agency; its administrator is whoever is signed in, or a new person who is from then on. */
export async function POST(request: Request, { params }: RouteContext<"/[locale]/setup/[token]/begin">) {
  return takeForm(request, params, async (sent) => {
    const { locale, form, caller, network } = sent;
    const { token } = await params;
    const page = `/${locale}/setup/${token}`;
    if (!(await isSetUpOpen(token))) {
      await countAttempt("wrong-link-network", network);
      return seeOther(page);
    }
    const agency = readAgency(sent);
    const signedIn = await findSignedIn();
    const person = readPerson(form);
    const problems = { ...(signedIn ? {} : checkPerson(person)), ...checkAgency(agency.name) };
    if (isTroubled(problems)) return sendBack(page, form, { problems });
    const made = signedIn ?? (await signUpTrusted(caller, { ...person, locale }));
    if (!made) return sendBack(page, form, { problems: { email: "known-address" } });
    const agencyId = await beginAgency(token, made.userId, agency);
    // Where somebody else used the link meanwhile, its page says so.
    const next = agencyId === null ? page : agencyPath({ locale, agencyId }, "settings");
    return seeOther(next, handOn("cookies" in made ? made.cookies : []));
  });
}
