import { getTranslations } from "next-intl/server";
import { FormField } from "@/app/_forms/form-field";
import { OwnZone } from "./own-zone";
import { USUAL } from "./read-wish";

interface ZoneFieldProps {
  /** What was chosen before, if anything was. */
  chosen: string | undefined;
  trouble?: string | undefined;
}

/** In whose time days and hours are meant: that of the browser, unless another one is chosen. */
export async function ZoneField({ chosen, trouble }: ZoneFieldProps) {
  const t = await getTranslations("reminders.add");
  return (
    <>
      <FormField
        name="timeZone"
        label={t("timeZone")}
        trouble={trouble}
        input={(attributes) => (
          <select {...attributes} defaultValue={chosen ?? USUAL.timeZone}>
            {["UTC", ...Intl.supportedValuesOf("timeZone")].map((zone) => (
              <option key={zone} value={zone}>
                {zone.replaceAll("_", " ")}
              </option>
            ))}
          </select>
        )}
      />
      {chosen === undefined && <OwnZone list="timeZone" usual={USUAL.timeZone} />}
    </>
  );
}
