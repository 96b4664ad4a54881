/** A text as far as a line or two have room for it, cut between words. */
export function clip(text: string, most: number): string {
  const flat = text.replace(/\s+/g, " ").trim();
  if (flat.length <= most) return flat;
  const cut = flat.slice(0, most).replace(/ ?[^ ]*$/, "");
  return `${cut || flat.slice(0, most)}…`;
}
