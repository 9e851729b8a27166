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
  root("roles", "/datacenter/roles?lesson=0"),
  root("roles-create", "/datacenter/roles?dialog=create"),
  root("realms", "/datacenter/realms?lesson=0"),
  root("realms-edit", "/datacenter/realms?sel=pam&dialog=edit"),
  root("realms-add-ldap", "/datacenter/realms?dialog=add-ldap"),
  root("realms-add-ad", "/datacenter/realms?dialog=add-ad"),
  root("realms-add-openid", "/datacenter/realms?dialog=add-openid"),
  root("guest-summary", "/guest/100/summary"),
  root("guest-hardware", "/guest/100/hardware?lesson=0"),
  root("guest-permissions", "/guest/100/permissions?lesson=0"),
  root("guest-unknown", "/guest/999/summary"),
  root("node-summary", "/node/pve/summary"),
  root("node-shell", "/node/pve/shell"),
  root("node-tasks", "/node/pve/tasks"),
  root("node-permissions", "/node/pve/permissions"),
  root("storage-summary", "/storage/pve/local/summary"),
  root("storage-permissions", "/storage/pve/local/permissions"),
  root("zone-permissions", "/zone/pve/localnetwork/permissions"),
  root("folder-type", "/folder/type/qemu/search?lesson=0"),
  root("folder-unknown", "/folder/type/nothing/search?lesson=0"),
  root("tree-settings", "/datacenter/search?window=tree&lesson=0"),
  root("my-settings", "/datacenter/search?window=settings&lesson=0"),
  root("shortcuts", "/datacenter/search?window=keys&lesson=0"),
  root("palette", "/datacenter/search?window=palette&lesson=0"),
  root("own-password", "/datacenter/search?window=password&lesson=0"),
  root("about", "/datacenter/search?window=about&lesson=0"),
  root("worlds", "/sandbox/worlds"),
  root("import", "/sandbox/import"),
  root("history", "/sandbox/history"),
  root("faults", "/sandbox/faults"),
  root("nowhere", "/nowhere"),
  root("card-nowhere", "/datacenter/nothing?lesson=0"),
];
