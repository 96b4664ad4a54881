import { notFound } from "next/navigation";

/** Whatever no other page answers gets the page "not found" in the frame of the site. */
export default function UnknownPage() {
  notFound();
}
