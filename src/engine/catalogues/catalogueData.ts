/** One PVE version's privileges and built-in roles as plain names: role, then its privileges. */
export interface CatalogueData {
  /** The release that the data was read from, e.g. `Proxmox VE 9.1`. */
  readonly release: string;
  readonly privileges: readonly string[];
  readonly roles: readonly (readonly [role: string, privileges: readonly string[]])[];
}
