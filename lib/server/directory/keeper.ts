import "server-only";
import { getDatabase } from "../database";

/**
 * Does this agency keep the directory? It is one for the whole site, and reports on it carry addresses of readers: so
 * they are for the agency that was made first, with the site, and not for those that came to it later.
 */
export async function keepsDirectory({ id }: { readonly id: string }): Promise<boolean> {
  const first = await getDatabase().agency.findFirst({
    select: { id: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return first?.id === id;
}
