import "server-only";

const shape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** False for what the database would refuse as an id: anything can stand in an address. */
export function isRecordId(text: string): boolean {
  return shape.test(text);
}
