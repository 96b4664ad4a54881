// PostgreSQL refuses to run as root. Started by root, the embedded server runs as the system's "postgres" user,
// who must be able to enter the folders it needs; started by anybody else, it runs as that user.
import { execFileSync, spawnSync } from "node:child_process";
import { SetUpError } from "./progress.mjs";

/** @typedef {{ uid: number, gid: number } | Record<string, never>} Account options for a child process */

const userName = "postgres";

/** @returns {Account} */
export function findServerAccount() {
  if (process.getuid?.() !== 0) return {};
  return findUser() ?? createUser();
}

function findUser() {
  const ids = ["-u", "-g"].map((flag) => spawnSync("id", [flag, userName], { encoding: "utf8" }));
  const [uid, gid] = ids.map(({ status, stdout }) => (status === 0 ? Number(stdout) : Number.NaN));
  return Number.isInteger(uid) && Number.isInteger(gid) ? { uid, gid } : null;
}

function createUser() {
  try {
    execFileSync("useradd", ["--system", "--user-group", "--no-create-home", userName], { stdio: "ignore" });
  } catch {
    // The remedy below says what to do.
  }
  const user = findUser();
  if (user) return user;
  throw new SetUpError(
    "The embedded PostgreSQL cannot run as root, and no user 'postgres' could be made for it.",
    "start as an ordinary user, or make the user first: useradd --system --user-group postgres",
  );
}

/**
 * Can the account enter this folder? Asked of the system itself, so that access lists count too.
 * @param {string} folder
 * @param {Account} account
 */
export function canEnter(folder, account) {
  if (!("uid" in account)) return true;
  return spawnSync("test", ["-x", folder], { ...account, cwd: "/" }).status === 0;
}
