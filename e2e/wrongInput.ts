/** What is entered in one field. */
export type Entry = readonly [label: string, value: string];

/** Entries on top of those before, and where the first fault then stands. */
interface Wrong {
  readonly entered: readonly Entry[];
  readonly at: string;
  readonly said: string;
}

/** A dialog and what is entered in it. */
export interface Form {
  readonly at: string;
  readonly title: string;
  readonly submit: string;
  readonly wrong: readonly Wrong[];
}

const REQUIRED = "Required";
const NAME = "Only letters, digits, “.”, “-” and “_”";
const STORAGE = "Not a valid storage name";

const wrong = (at: string, value: string, said: string, ...before: readonly Entry[]): Wrong => ({
  entered: [...before, [at, value]],
  at,
  said,
});
const missing = (at: string, ...before: readonly Entry[]): Wrong => ({ entered: before, at, said: REQUIRED });

/** Every dialog with a rule of its own, with what breaks it. */
export const forms: readonly Form[] = [
  {
    at: "/datacenter/users?dialog=add",
    title: "Add: User",
    submit: "Add",
    wrong: [
      missing("User name", ["Realm", "pve"]),
      wrong("User name", "no blanks", "Not a valid user name: no blanks, “:” or “/”"),
      wrong("User name", "x".repeat(70), "Too long: at most 64 characters with the realm"),
      wrong("Password", "short", "At least 8 characters", ["User name", "new"]),
      wrong("Confirm password", "another-one", "The passwords do not match", ["Password", "long-enough"]),
      wrong("E-Mail", "nobody", "Not a valid e-mail address, like name@example.org", ["Confirm password", "long-enough"]),
    ],
  },
  {
    at: "/datacenter/users?sel=ann@pve&dialog=edit",
    title: "Edit: User",
    submit: "OK",
    wrong: [wrong("E-Mail", "a@b@c d", "Not a valid e-mail address, like name@example.org", ["Comment", "kept"])],
  },
  {
    at: "/datacenter/users?sel=ann@pve&dialog=password",
    title: "Edit: Password",
    submit: "OK",
    wrong: [
      wrong("New Password", "short", "At least 8 characters"),
      wrong("Confirm New Password", "something-else", "The passwords do not match", ["New Password", "long-enough"]),
    ],
  },
  {
    at: "/datacenter/groups?dialog=create",
    title: "Create: Group",
    submit: "Create",
    wrong: [missing("Name", ["Comment", "kept"]), wrong("Name", "a b", NAME)],
  },
  {
    at: "/datacenter/pools?dialog=create",
    title: "Create: Pool",
    submit: "Create",
    wrong: [missing("Name", ["Comment", "kept"]), wrong("Name", "a b", "Up to three parts of letters, digits, “.”, “-” and “_”")],
  },
  {
    at: "/datacenter/roles?dialog=create",
    title: "Create: Role",
    submit: "Create",
    wrong: [
      missing("Name"),
      wrong("Name", "a b", NAME),
      wrong("Name", "PVEMine", "Names that begin with “PVE” are reserved for built-in roles"),
    ],
  },
  {
    at: "/datacenter/realms?dialog=add-ldap",
    title: "Add: LDAP Server",
    submit: "Add",
    wrong: [
      missing("Realm"),
      wrong("Realm", "1", "A letter, then letters, digits, “.”, “-” or “_”; at least 2 characters"),
      missing("Base Domain Name", ["Realm", "corp"]),
      missing("User Attribute Name", ["Base Domain Name", "dc=corp"]),
      missing("Server", ["User Attribute Name", "uid"]),
      wrong("Port", "99999", "At most 65535", ["Server", "ldap.corp.example"]),
    ],
  },
  {
    at: "/datacenter/realms?dialog=add-ad",
    title: "Add: Active Directory Server",
    submit: "Add",
    wrong: [missing("Domain", ["Realm", "corp"]), missing("Server", ["Domain", "corp.example"])],
  },
  {
    at: "/datacenter/realms?dialog=add-openid",
    title: "Add: OpenID Connect Server",
    submit: "Add",
    wrong: [
      missing("Issuer URL"),
      missing("Realm", ["Issuer URL", "https://id.example"]),
      missing("Client ID", ["Realm", "sso"]),
    ],
  },
  {
    at: "/datacenter/realms?dialog=job-create",
    title: "Create: Realm Sync Job",
    submit: "Create",
    wrong: [
      missing("Realm", ["Job Comment", "kept"]),
      missing("Schedule", ["Realm", "corp"]),
      wrong("Schedule", "now and then", "Not a valid schedule"),
      missing("Scope", ["Schedule", "sun 01:00"]),
    ],
  },
  {
    at: "/datacenter/roles?sel=PVEVMUser&dialog=clone",
    title: "Create: Role",
    submit: "Create",
    wrong: [missing("Name"), wrong("Name", "PVEVMUser", "Names that begin with “PVE” are reserved for built-in roles")],
  },
  {
    at: "/datacenter/tokens?dialog=add",
    title: "Add: Token",
    submit: "Add",
    wrong: [
      missing("Token ID", ["Comment", "kept"]),
      wrong("Token ID", "1", "At least 2 characters"),
      wrong("Token ID", "1a", "A letter, then letters, digits, “.”, “-” or “_”; at least 2 characters"),
    ],
  },
  {
    at: "/datacenter/permissions?dialog=addUser",
    title: "Add: User Permission",
    submit: "Add",
    wrong: [
      { entered: [], at: "Path", said: "Enter a path, for example /vms/100." },
      { entered: [["Path", "/vms/7"]], at: "Path", said: "The ID of a guest is a number from 100." },
      missing("User", ["Path", "/vms/100"]),
    ],
  },
  {
    at: "/datacenter/permissions?dialog=addGroup",
    title: "Add: Group Permission",
    submit: "Add",
    wrong: [
      { entered: [["Path", "/what"]], at: "Path", said: "Proxmox VE knows no such path." },
      missing("Group", ["Path", "/vms/100"]),
    ],
  },
  {
    at: "/datacenter/permissions?dialog=addToken",
    title: "Add: API Token Permission",
    submit: "Add",
    wrong: [missing("API Token", ["Path", "/vms/100"])],
  },
  {
    at: "/datacenter/realms?sel=corp&dialog=sync",
    title: "Realm Sync",
    submit: "Sync",
    wrong: [missing("Scope")],
  },
  {
    at: "/pool/members/dev?dialog=addStorage",
    title: "Add: Storage",
    submit: "Add",
    wrong: [missing("Storage")],
  },
  {
    at: "/datacenter/tfa?dialog=totp",
    title: "Add a TOTP login factor",
    submit: "Add",
    wrong: [missing("Description"), missing("Verify Code", ["Description", "Phone"])],
  },
  {
    at: "/datacenter/tfa?dialog=yubico",
    title: "Add a Yubico OTP key",
    submit: "Add",
    wrong: [missing("Description"), missing("Yubico OTP Key", ["Description", "Key"])],
  },
  {
    at: "/datacenter/options?sel=email_from&dialog=edit",
    title: "Edit: Email from address",
    submit: "OK",
    wrong: [wrong("Email from address", "a b", "Not a valid e-mail address, like name@example.org")],
  },
  {
    at: "/datacenter/options?sel=next-id&dialog=edit",
    title: "Edit: Next Free VMID Range",
    submit: "OK",
    wrong: [wrong("Lower", "500", "At most 200", ["Upper", "200"])],
  },
  {
    at: "/datacenter/search?create=vm",
    title: "Create: Virtual Machine",
    submit: "Create",
    wrong: [
      wrong("VM ID", "7", "Not a valid guest id"),
      wrong("Name", "a b", "Contains characters that are not allowed", ["VM ID", "200"]),
      missing("Storage", ["Name", "web"]),
      wrong("Storage", "a b", STORAGE),
      wrong("Disk size (GiB)", "0", "At least 1", ["Storage", "local-lvm"]),
      wrong("Memory (MiB)", "1", "At least 16", ["Disk size (GiB)", "8"]),
    ],
  },
  {
    at: "/datacenter/search?create=ct",
    title: "Create: LXC Container",
    submit: "Create",
    wrong: [
      wrong("CT ID", "99", "Not a valid guest id"),
      wrong("Hostname", "a b", "Contains characters that are not allowed", ["CT ID", "200"]),
      missing("Template", ["Hostname", "web"]),
      wrong("Cores", "0", "At least 1", ["Template", "local:vztmpl/debian-13-standard_13.1-2_amd64.tar.zst"], ["Storage", "local-lvm"]),
      wrong("Memory (MiB)", "8", "At least 16", ["Cores", "1"]),
    ],
  },
  {
    at: "/guest/100/summary?action=clone",
    title: "Clone VM 100 (vm-100)",
    submit: "Clone",
    wrong: [
      wrong("New ID", "", REQUIRED),
      wrong("New ID", "99", "Not a valid guest id"),
      wrong("Name", "a b", "Contains characters that are not allowed", ["New ID", "200"]),
      wrong("Target Storage", "a b", STORAGE, ["Name", "copy"]),
    ],
  },
  {
    at: "/guest/100/hardware?sel=memory&dialog=edit",
    title: "Edit: Memory",
    submit: "OK",
    wrong: [wrong("Memory", "1", "At least 16")],
  },
  {
    at: "/guest/100/hardware?dialog=addNetwork",
    title: "Add: Network Device",
    submit: "Add",
    wrong: [wrong("Bridge", "", REQUIRED), wrong("VLAN Tag", "5000", "4094", ["Bridge", "vmbr0"])],
  },
  {
    at: "/guest/100/hardware?sel=scsi0&dialog=edit",
    title: "Resize",
    submit: "Resize",
    wrong: [missing("Size Increment (GiB)")],
  },
  {
    at: "/guest/100/hardware?dialog=addDisk",
    title: "Add: Hard Disk",
    submit: "Add",
    wrong: [wrong("Storage", "a b", STORAGE), wrong("Disk size (GiB)", "0", "At least 1", ["Storage", "local-lvm"])],
  },
  {
    at: "/guest/100/options?sel=name&dialog=edit",
    title: "Edit: Name",
    submit: "OK",
    wrong: [wrong("Name", "a b", "Contains characters that are not allowed")],
  },
  {
    at: "/guest/100/snapshots?dialog=take",
    title: "Take Snapshot of VM 100 (vm-100)",
    submit: "Take Snapshot",
    wrong: [missing("Name", ["Description", "kept"]), wrong("Name", "1 a", "“1 a” is no valid name")],
  },
  {
    at: "/guest/100/backup?dialog=backup",
    title: "Backup VM 100 (vm-100)",
    submit: "Backup",
    wrong: [wrong("Storage", "", REQUIRED), wrong("Storage", "a b", STORAGE)],
  },
  {
    at: "/storage/pve/local/content?dialog=download",
    title: "Download from URL",
    submit: "Download from URL",
    wrong: [missing("URL"), missing("File name", ["URL", "https://example.org/x.iso"])],
  },
  {
    at: "/sandbox/faults?dialog=add",
    title: "Add: Fault",
    submit: "Add",
    wrong: [wrong("How often", "0", "1", ["Wait (ms)", "5"])],
  },
];

/** The same for a login that has to prove itself by its own password. */
export const formsOfUser: readonly Form[] = [
  {
    at: "/datacenter/search?window=password",
    title: "Edit: Password",
    submit: "OK",
    wrong: [
      missing("Your Current Password", ["New Password", "long-enough"]),
      missing("New Password", ["Your Current Password", "training"], ["New Password", ""]),
      wrong("New Password", "short", "At least 8 characters"),
      wrong("Confirm New Password", "something-else", "The passwords do not match", ["New Password", "long-enough"]),
    ],
  },
  {
    at: "/datacenter/tfa?dialog=recovery",
    title: "Add: TFA recovery keys",
    submit: "Add",
    wrong: [missing("Verify Password")],
  },
  {
    at: "/datacenter/tfa?dialog=totp",
    title: "Add a TOTP login factor",
    submit: "Add",
    wrong: [missing("Verify Password", ["Description", "Phone"], ["Verify Code", "123456"])],
  },
];
