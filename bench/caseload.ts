/**
 * How long a page of the caseload takes at the database, with 200 and with 10,000 firms of four assessments each.
 * node --conditions=react-server --import tsx bench/caseload.ts
 */
import { DIRECTIONS, parseView, SORT_KEYS } from "@/lib/domain/portfolio/caseload-view";
import { WORK_GROUPS } from "@/lib/domain/portfolio/work";
import { BANDS } from "@/lib/domain/scoring/band";
import { SIZE_CLASSES } from "@/lib/domain/stage/size-class";
import { STAGES } from "@/lib/domain/stage/stage";
import { loadCaseload } from "@/lib/server/caseload/queries";
import { getDatabase } from "@/lib/server/database";
import { newAgency } from "@/lib/testing/agency";
import { addPortfolio, type MadeFirm, newFollower } from "@/lib/testing/portfolio";
import { applyMigrations } from "@/scripts/migrations.mjs";
import { startTemporaryPostgres } from "@/scripts/temporary-database.mjs";

const DAY = 24 * 60 * 60 * 1000;
const ROUNDS = 200;
const now = new Date("2026-11-25T10:00:00Z");
const ago = (days: number) => new Date(now.getTime() - days * DAY);
const pick = <T>(list: readonly T[], index: number) => list[index % list.length] as T;

/** The same firms in every run; most have four results, some are half-way, some have withdrawn. */
function makeFirm(index: number, counsellorIds: readonly string[]): MadeFirm {
  const spread = (index * 7919) % 1000;
  const resultOf = (age: number) => ({
    at: ago(age * 200 + (spread % 190)),
    readiness: 20 + ((spread * (age + 3)) % 700) / 10,
    band: pick(BANDS, spread + age),
    stage: pick(STAGES, spread >> 2),
    sizeClass: pick(SIZE_CLASSES, spread),
    openGaps: spread % 4,
    reviewMonths: pick([6, 12, 24], spread),
    region: pick(["flanders", "brussels", "wallonia"], spread),
    sector: pick(["28.12", "62.1", "10.7", "46.3"], spread),
  });
  const isOpen = index % 5 === 0;
  return {
    name: `Firm ${spread} ${index}`,
    counsellorId: index % 20 === 0 ? null : pick(counsellorIds, index),
    archivedAt: index % 25 === 0 ? ago(30) : null,
    consents: [
      {
        parts: ["results", "answers", "plan"],
        purposes: ["counselling"],
        givenAt: ago(900),
        until: null,
        withdrawnAt: index % 30 === 0 ? ago(3) : null,
      },
    ],
    results: (isOpen ? [3, 2, 1] : [3, 2, 1, 0]).map(resultOf),
    openSince: isOpen ? ago(spread % 40) : null,
    planDueOn:
      index % 3 === 0
        ? ago((spread % 60) - 30)
            .toISOString()
            .slice(0, 10)
        : null,
    seen: null,
  };
}

/** Views as people ask for them: groups, columns, filters, words, pages. */
function makeView(index: number) {
  const address = {
    ...(index % 2 ? { work: pick(WORK_GROUPS, index >> 1) } : {}),
    ...(index % 3 ? { sort: pick(SORT_KEYS, index), direction: pick(DIRECTIONS, index >> 2) } : {}),
    ...(index % 5 === 0 ? { search: `firm ${index}` } : {}),
    ...(index % 7 === 0 ? { band: pick(BANDS, index) } : {}),
    page: String(1 + (index % 4)),
  };
  return { ...parseView(address, { regions: [], sectors: [], counsellors: [] }), divisions: null };
}

async function measure(count: number): Promise<void> {
  const { id: agencyId } = await newAgency();
  const manager = await newFollower(agencyId, "manager");
  const others = await Promise.all(Array.from({ length: 20 }, () => newFollower(agencyId)));
  const counsellorIds = others.map(({ membershipId }) => membershipId);
  await addPortfolio(
    agencyId,
    Array.from({ length: count }, (_, index) => makeFirm(index, counsellorIds)),
  );
  await getDatabase().$executeRaw`ANALYZE`;
  const times: number[] = [];
  for (let index = 0; index < ROUNDS + 20; index += 1) {
    const begin = performance.now();
    await loadCaseload(manager, makeView(index), now);
    if (index >= 20) times.push(performance.now() - begin);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(0);
  console.log(`${count} firms: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms`);
}

const server = await startTemporaryPostgres();
try {
  await applyMigrations(server.url);
  process.env.DATABASE_URL = server.url;
  await measure(200);
  await measure(10_000);
} finally {
  await getDatabase().$disconnect();
  await server.stop();
}
process.exit();
