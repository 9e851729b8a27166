/** One address of the console and who looks at it. */
export interface Screen {
  /** Names its picture. */
  readonly name: string;
  /** In-app address, as in `/datacenter/users`. */
  readonly address: string;
  /** Absent: the login window. */
  readonly userid?: string;
}

const root = (name: string, address: string): Screen => ({ name, address, userid: "root@pam" });

/** Every address, once. Accessibility, languages, widths and pictures go over this list. */
export const screens: readonly Screen[] = [
  { name: "login", address: "/" },
  root("view-as", "/datacenter/permissions?as=root@pam&lesson=0"),
  root("search", "/datacenter/search"),
  root("permissions", "/datacenter/permissions?lesson=0"),
  root("permissions-add-user", "/datacenter/permissions?dialog=addUser"),
  root("permissions-add-group", "/datacenter/permissions?dialog=addGroup"),
  root("users", "/datacenter/users?lesson=0"),
  root("users-selected", "/datacenter/users?sel=root@pam&lesson=0"),
  root("users-add", "/datacenter/users?dialog=add"),
  root("users-edit", "/datacenter/users?sel=root@pam&dialog=edit"),
  root("users-password", "/datacenter/users?sel=root@pam&dialog=password"),
  root("users-effective", "/datacenter/users?sel=root@pam&dialog=permissions"),
  root("groups", "/datacenter/groups?lesson=0"),
  root("groups-create", "/datacenter/groups?dialog=create"),
  root("pools", "/datacenter/pools?lesson=0"),
  root("pools-create", "/datacenter/pools?dialog=create"),
  root("datacenter-summary", "/datacenter/summary?lesson=0"),
  root("create-vm", "/datacenter/search?create=vm&lesson=0"),
  root("create-ct", "/datacenter/search?create=ct&lesson=0"),
  root("roles", "/datacenter/roles?lesson=0"),
  root("roles-create", "/datacenter/roles?dialog=create"),
  root("realms", "/datacenter/realms?lesson=0"),
  root("realms-edit", "/datacenter/realms?sel=pam&dialog=edit"),
  root("realms-add-ldap", "/datacenter/realms?dialog=add-ldap"),
  root("realms-add-ad", "/datacenter/realms?dialog=add-ad"),
  root("realms-add-openid", "/datacenter/realms?dialog=add-openid"),
  root("guest-summary", "/guest/100/summary"),
  root("guest-hardware", "/guest/100/hardware?lesson=0"),
  root("guest-console", "/guest/100/console?lesson=0"),
  root("guest-memory", "/guest/100/hardware?sel=memory&dialog=edit"),
  root("guest-add-network", "/guest/100/hardware?dialog=addNetwork"),
  root("guest-options", "/guest/100/options?lesson=0"),
  root("guest-tasks", "/guest/100/tasks?lesson=0"),
  root("guest-snapshots", "/guest/100/snapshots?lesson=0"),
  root("guest-snapshot-take", "/guest/100/snapshots?dialog=take"),
  root("guest-backups", "/guest/100/backup?lesson=0"),
  root("guest-backup-now", "/guest/100/backup?dialog=backup"),
  root("guest-clone", "/guest/100/summary?action=clone"),
  root("guest-remove", "/guest/100/summary?action=remove"),
  root("guest-permissions", "/guest/100/permissions?lesson=0"),
  root("guest-unknown", "/guest/999/summary"),
  root("node-summary", "/node/pve/summary"),
  root("node-shell", "/node/pve/shell"),
  root("node-tasks", "/node/pve/tasks"),
  root("node-permissions", "/node/pve/permissions"),
  root("storage-summary", "/storage/pve/local/summary"),
  root("storage-content", "/storage/pve/local/content?lesson=0"),
  root("storage-download", "/storage/pve/local/content?dialog=download"),
  root("storage-permissions", "/storage/pve/local/permissions"),
  root("zone-permissions", "/zone/pve/localnetwork/permissions"),
  root("zone-vnets", "/zone/pve/localnetwork/vnets?vnet=vmbr0&lesson=0"),
  root("worlds", "/sandbox/worlds"),
  root("import", "/sandbox/import"),
  root("history", "/sandbox/history"),
  root("faults", "/sandbox/faults"),
  root("nowhere", "/nowhere"),
];
