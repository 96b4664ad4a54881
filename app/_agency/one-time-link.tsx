import { headers } from "next/headers";
import { getMessages } from "next-intl/server";
import { originOf } from "@/app/_access/http";
import { CopyField } from "@/app/_components/copy-field";
import type { Messages } from "@/lib/i18n/messages";

interface OneTimeLinkProps {
  /** Below the address of the site. */
  readonly path: string;
  readonly label: string;
  readonly text: string;
}

/** A link that was made just now: to copy, since it is stored nowhere. */
export async function OneTimeLink({ path, label, text }: OneTimeLinkProps) {
  const { questionnaire } = (await getMessages()) as unknown as Messages;
  return (
    <div className="my-3 max-w-measure">
      <CopyField value={originOf(await headers()) + path} label={label} words={questionnaire.overview.link} />
      <p className="text-note text-ink-soft">{text}</p>
    </div>
  );
}
