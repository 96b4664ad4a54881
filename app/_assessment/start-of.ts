/** When an assessment was begun: the id of version 7 opens with the milliseconds of that moment. */
export function startOf(assessmentId: string): Date {
  return new Date(Number.parseInt(assessmentId.replaceAll("-", "").slice(0, 12), 16));
}
