import { getTranslations } from "next-intl/server";
import { TickField } from "@/app/_forms/tick-field";
import { ROLES } from "@/lib/domain/access/agency-acts";

interface RolesFieldProps {
  readonly label: string;
  readonly chosen: readonly string[];
  readonly trouble: string | undefined;
}

/** What a member may do, each role with a word on it. */
export async function RolesField(props: RolesFieldProps) {
  const t = await getTranslations("agency.roles");
  const options = ROLES.map((role) => ({
    value: role,
    label: t(`${role}.name`),
    note: t(`${role}.text`),
  }));
  return <TickField name="roles" options={options} {...props} />;
}
