import { type CaseAddress, casePath } from "@/app/_cases/paths";

/** The page of a second opinion in the workplace of an agency, and what its forms send to. */
export function opinionPath(address: CaseAddress, assessmentId: string, act?: string): string {
  return casePath(address, `opinion/${assessmentId}${act ? `/${act}` : ""}`);
}
