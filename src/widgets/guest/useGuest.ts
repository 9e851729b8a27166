import { useResources } from "../../api/resources";
import { type Guest, guestOf } from "./guest";

/** What is known of the guest with an id: ids are unique over both kinds and all nodes. */
export type GuestState =
  | { readonly status: "loading" }
  | { readonly status: "failed"; readonly error: unknown; readonly retry: () => void }
  /** It does not exist, or the login may not see it: the server tells both alike. */
  | { readonly status: "unlisted" }
  | { readonly status: "listed"; readonly guest: Guest };

/** The guest as the login's resource list has it. */
export function useGuest(vmid: string): GuestState {
  const resources = useResources();
  if (resources.data === undefined) {
    if (resources.error === null) return { status: "loading" };
    return { status: "failed", error: resources.error, retry: () => void resources.refetch() };
  }
  for (const row of resources.data) {
    const guest = String(row.vmid) === vmid ? guestOf(row) : undefined;
    if (guest !== undefined) return { status: "listed", guest };
  }
  return { status: "unlisted" };
}
