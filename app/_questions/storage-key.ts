/** Where this device keeps the answers of an assessment that wait to be sent. */
export function storageKey(assessmentId: string): string {
  return `seaworthy-waiting-${assessmentId}`;
}
