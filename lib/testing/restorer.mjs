// Restores a backup until it is killed: a program of its own for the test that kills it.
// node lib/testing/restorer.mjs URL FILE FOLDER
import { restoreBackup } from "../../scripts/backup/restore.mjs";

const [url = "", file = "", folder = ""] = process.argv.slice(2);
await restoreBackup(url, file, { replace: true, upgrade: false, folder });
