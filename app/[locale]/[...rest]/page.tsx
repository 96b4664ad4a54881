import { redirect } from "next/navigation";

/** Whatever no other page answers. (The framework's own "not found" shows nothing without script.) */
export default async function RestPage({ params }: PageProps<"/[locale]/[...rest]">) {
  const { locale } = await params;
  redirect(`/${locale}/unknown`);
}
