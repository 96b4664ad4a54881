import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { loadSignedIn } from "@/app/_access/gates";
import { accountPath } from "@/app/_account/paths";
import { BackLink } from "@/app/_components/back-link";
import { Notice } from "@/app/_components/notice";
import { dayFormat } from "@/app/_results/formats";
import { findDevice } from "@/lib/domain/access/device";
import { readClock } from "@/lib/server/clock";
import { hasPassword } from "@/lib/server/identity/person";
import { type Device, listDevices } from "@/lib/server/identity/session";

type SecurityProps = PageProps<"/[locale]/account/security">;

const NEWS = ["password", "second-on", "second-off", "signed-out"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.security");
  return { title: t("title"), robots: { index: false } };
}

async function DeviceRow({ device, locale }: { device: Device; locale: string }) {
  const t = await getTranslations("account.security.devices");
  const format = await getFormatter();
  const { browser, system } = findDevice(device.userAgent);
  const name = t("name", { browser: t(`browsers.${browser}`), system: t(`systems.${system}`) });
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-3 border-b border-rule py-1">
      <div>
        <p className="font-semibold">{name}</p>
        <p className="text-note text-ink-soft">
          {device.isThis ? t("this") : t("used", { when: format.relativeTime(device.usedAt, readClock()) })}
          {" · "}
          {t("since", { date: dayFormat(locale).format(device.signedInAt) })}
        </p>
      </div>
      {!device.isThis && (
        <form method="post" action={accountPath(locale, "security/devices")}>
          <input type="hidden" name="device" value={device.id} />
          <button type="submit" className="button-quiet" aria-label={t("endName", { name })}>
            {t("end")}
          </button>
        </form>
      )}
    </li>
  );
}

/** How a person signs in, and where they are signed in. */
export default async function SecurityPage({ params, searchParams }: SecurityProps) {
  const { locale } = await params;
  const person = await loadSignedIn(locale, accountPath(locale, "security"));
  const search = await searchParams;
  const news = NEWS.find((one) => search[one] !== undefined);
  const t = await getTranslations("account.security");
  const devices = await listDevices(person);
  const withPassword = await hasPassword(person);
  return (
    <>
      <BackLink href={accountPath(locale)}>{t("back")}</BackLink>
      <h1 className="text-display">{t("title")}</h1>
      {news && <Notice>{t(`news.${news}`)}</Notice>}
      <div className="mt-4 flex max-w-measure flex-col gap-5">
        <section aria-labelledby="password-title">
          <h2 id="password-title" className="text-title">
            {t("password.title")}
          </h2>
          <p className="mt-0.5 text-ink-soft">{t(withPassword ? "password.text" : "password.none")}</p>
          <a
            href={accountPath(locale, withPassword ? "security/password" : "forgot")}
            className="inline-flex min-h-5.5 items-center"
          >
            {t(withPassword ? "password.change" : "password.set")}
          </a>
        </section>

        <section aria-labelledby="second-title">
          <h2 id="second-title" className="text-title">
            {t("second.title")}
          </h2>
          <p className="mt-0.5 text-ink-soft">{t(person.hasSecondFactor ? "second.on" : "second.off")}</p>
          {(withPassword || person.hasSecondFactor) && (
            <a
              href={accountPath(locale, "security/second-factor")}
              className="inline-flex min-h-5.5 items-center"
            >
              {t(person.hasSecondFactor ? "second.manage" : "second.begin")}
            </a>
          )}
        </section>

        <section aria-labelledby="devices-title">
          <h2 id="devices-title" className="text-title">
            {t("devices.title")}
          </h2>
          <ul className="mt-1 border-t border-rule">
            {devices.map((device) => (
              <DeviceRow key={device.id} device={device} locale={locale} />
            ))}
          </ul>
          {devices.length > 1 && (
            <form method="post" action={accountPath(locale, "security/devices")} className="mt-2">
              <button type="submit" className="button button-second w-full sm:w-fit">
                {t("devices.endAll")}
              </button>
            </form>
          )}
        </section>
      </div>
    </>
  );
}
