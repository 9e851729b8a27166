import { useResources } from "../../api/resources";
import type { ResourceRow } from "../../api/schemas/resources";

/** A guest of either kind, as the resource list has it. */
export interface Guest {
  readonly row: ResourceRow;
  readonly kind: "qemu" | "lxc";
  readonly node: string;
  readonly vmid: string;
  readonly name: string;
}

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
    if (row.type !== "qemu" && row.type !== "lxc") continue;
    if (String(row.vmid) !== vmid) continue;
    return { status: "listed", guest: { row, kind: row.type, node: row.node ?? "", vmid, name: row.name ?? vmid } };
  }
  return { status: "unlisted" };
}
