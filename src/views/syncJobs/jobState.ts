import type { RealmRow } from "../../api/schemas/realms";
import type { JobRow } from "./jobForm";

/** A job runs unless it says that it does not. */
export function isEnabled(job: Pick<JobRow, "enabled">): boolean {
  return job.enabled !== false;
}

/** The realms that can be synced. */
export function directoriesOf(realms: readonly RealmRow[]): readonly RealmRow[] {
  return realms.filter((row) => row.type === "ldap" || row.type === "ad");
}
