import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect } from "@playwright/test";

function folder(): string {
  return process.env.E2E_FOLDER ?? "";
}

function listMails(to: string): string[] {
  return readdirSync(folder())
    .filter((name) => name.endsWith(`-${to}.eml`))
    .sort()
    .map((name) => readFileSync(path.join(folder(), name), "utf8"));
}

/** The text of a plain mail, whose long lines are broken for the way. */
function readText(mail: string): string {
  return mail.replaceAll("=\r\n", "").replaceAll("=3D", "=");
}

/** The link in the mail to this address that stands under this subject, once it has come. */
export async function followMail(to: string, subject: string): Promise<string> {
  const find = () => listMails(to).findLast((mail) => mail.includes(`Subject: ${subject}`));
  await expect.poll(find, { message: `a mail "${subject}" to ${to}`, timeout: 20_000 }).toBeTruthy();
  return /https?:\/\/\S+/.exec(readText(find() ?? ""))?.[0] ?? "";
}

/** The link that the first start printed. */
export function readSetUpLink(): string {
  return readFileSync(path.join(folder(), "set-up-link"), "utf8");
}

/** How many mails came to this address under this subject. */
export function countMails(to: string, subject: string): number {
  return listMails(to).filter((mail) => mail.includes(`Subject: ${subject}`)).length;
}
