import "server-only";
import { redirect } from "next/navigation";
import { cache } from "react";
import type { AgencyAct } from "@/lib/domain/access/agency-acts";
import type { RecordPart } from "@/lib/domain/access/consent";
import { isRecordId } from "@/lib/server/access/record-id";
import { type CaseScope, openCase } from "@/lib/server/agency/case-scope";
import { type AgencyScope, openAgency } from "@/lib/server/agency/scope";
import { type FirmScope, openFirm } from "@/lib/server/firm/scope";
import type { SignedIn } from "@/lib/server/identity/session";
import { findSignedIn, findVisitor } from "./access";
import { answerForm } from "./answer-form";
import { isOwnRequest, refuse } from "./http";
import { showUnknown } from "./unknown";

/**
 * The gates of pages and route handlers. A page calls `load*` first thing, a handler `actOn*`; neither shows whether
 * something that it refuses exists. Layouts are no gates: they do not run for every request.
 */
interface AgencyParams {
  readonly locale: string;
  readonly agencyId: string;
}

interface FirmParams {
  readonly locale: string;
  readonly firmId: string;
}

const loadVisitor = cache(findVisitor);

const nothing = () => refuse(404, "There is nothing here for you.");

/** For a page: who is signed in; else the sign-in, which leads back to the page. */
export async function loadSignedIn(locale: string, page = `/${locale}/account`): Promise<SignedIn> {
  return (await findSignedIn()) ?? redirect(`/${locale}/account/sign-in?to=${page}`);
}

/** For a page: the agency, if whoever asks is a member who may do this; else the page "not found" or the sign-in. */
export async function loadAgency<Act extends AgencyAct>(
  { locale, agencyId }: AgencyParams,
  act: Act,
): Promise<AgencyScope<Act>> {
  const visitor = await loadVisitor();
  if (visitor.userId === null) redirect(`/${locale}/account/sign-in?to=/${locale}/agency/${agencyId}`);
  return (await openAgency(agencyId, visitor, act)) ?? showUnknown(locale);
}

/** For a page: a part of a firm's records, if the member may see it now. Each load is a look in the audit log. */
export async function loadCase<Part extends RecordPart>(
  params: AgencyParams & FirmParams,
  part: Part,
): Promise<{ readonly agency: AgencyScope<"follow-firms">; readonly scope: CaseScope<Part> }> {
  const agency = await loadAgency(params, "follow-firms");
  return { agency, scope: (await openCase(agency, params.firmId, part)) ?? showUnknown(params.locale) };
}

/** For a page: the firm, if the browser holds its private link or one of its people is signed in; else the sign-in. */
export async function loadFirm({ locale, firmId }: FirmParams): Promise<FirmScope> {
  const visitor = await loadVisitor();
  const firm = await openFirm(firmId, visitor);
  if (firm) return firm;
  return visitor.userId === null && isRecordId(firmId)
    ? redirect(`/${locale}/account/sign-in?to=/${locale}/firm/${firmId}`)
    : showUnknown(locale);
}

/** For a handler: does something as a member of an agency; a page of this site must have asked for it. */
export async function actOnAgency<Act extends AgencyAct>(
  request: Request,
  { locale, agencyId }: AgencyParams,
  act: Act,
  work: (scope: AgencyScope<Act>) => Promise<Response>,
): Promise<Response> {
  if (!isOwnRequest(request)) return refuse(403, "Please use the button on this site.");
  return answerForm(request, locale, async () => {
    const scope = await openAgency(agencyId, await findVisitor(), act);
    return scope ? work(scope) : nothing();
  });
}

/** For a handler: does something with a part of a firm's records, if the member may see it now. */
export async function actOnCase<Part extends RecordPart>(
  request: Request,
  params: AgencyParams & FirmParams,
  part: Part,
  work: (scope: CaseScope<Part>) => Promise<Response>,
): Promise<Response> {
  return actOnAgency(request, params, "follow-firms", async (agency) => {
    const scope = await openCase(agency, params.firmId, part);
    return scope ? work(scope) : nothing();
  });
}

/** For a handler: does something with a firm that this browser may open; a page of this site must have asked for it. */
export async function actOnFirm(
  request: Request,
  { locale, firmId }: FirmParams,
  work: (scope: FirmScope) => Promise<Response>,
): Promise<Response> {
  if (!isOwnRequest(request)) return refuse(403, "Please use the button on this site.");
  return answerForm(request, locale, async () => {
    const scope = await openFirm(firmId, await findVisitor());
    return scope ? work(scope) : nothing();
  });
}
