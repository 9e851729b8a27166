import { type Form, missing, NAME, REQUIRED, wrong } from "./form";

/** Users, groups, pools, roles, tokens, entries, second factors and datacenter options. */
export const accessForms: readonly Form[] = [
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
    wrong: [
      wrong("First Name", "x".repeat(1025), "At most 1024 characters"),
      wrong("Last Name", "x".repeat(1025), "At most 1024 characters", ["First Name", "Ann"]),
      wrong("E-Mail", "a@b@c d", "Not a valid e-mail address, like name@example.org", ["Last Name", "Other"]),
      wrong("Comment", "x".repeat(2049), "At most 2048 characters", ["E-Mail", "ann@example.org"]),
      wrong("Key IDs", "no blanks", "Contains characters that are not allowed", ["Advanced", "on"], ["Comment", "kept"]),
    ],
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
    wrong: [
      missing("Name", ["Comment", "kept"]),
      wrong("Name", "a b", "Up to three parts of letters, digits, “.”, “-” and “_”"),
      wrong("Name", "a/1", "The last part of the name begins with a letter."),
      wrong("Parent pool", "x y", "Up to three parts of letters, digits, “.”, “-” and “_”", ["Name", "lab"]),
      wrong("Name", "c/d", "Pools nest three levels deep at most.", ["Parent pool", "a/b"]),
    ],
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
    at: "/datacenter/permissions?sel=/vms/101 ann@pve Mine&dialog=edit",
    title: "Edit: User Permission",
    submit: "OK",
    wrong: [
      wrong("Path", "", "Enter a path, for example /vms/100."),
      wrong("Path", "/vms/a b", "A path has only letters, digits, dots, hyphens, underscores and slashes."),
      wrong("Path", "/pools/dev", "Did you mean /pool/dev?"),
    ],
  },
  {
    at: "/datacenter/tfa?sel={factor}&dialog=edit",
    title: "Modify a TFA entry's description",
    submit: "OK",
    wrong: [wrong("Description", "", REQUIRED), wrong("Description", "x".repeat(256), "At most 255 characters")],
  },
  {
    at: "/datacenter/tfa?dialog=webauthn",
    title: "Add a Webauthn login token",
    submit: "Register Webauthn Device",
    wrong: [missing("Description")],
  },
  {
    at: "/datacenter/options?sel=u2f&dialog=edit",
    title: "Edit: U2F Settings",
    submit: "OK",
    wrong: [wrong("U2F AppID URL", "a,b", "Contains characters that are not allowed"), wrong("U2F Origin", "a,b", "Contains characters that are not allowed", ["U2F AppID URL", "https://pve.example"])],
  },
  {
    at: "/datacenter/options?sel=webauthn&dialog=edit",
    title: "Edit: WebAuthn Settings",
    submit: "OK",
    wrong: [
      wrong("Name", "a,b", "Contains characters that are not allowed"),
      wrong("Origin", "a,b", "Contains characters that are not allowed", ["Name", "pve"]),
      wrong("ID", "a,b", "Contains characters that are not allowed", ["Origin", "https://pve.example"]),
    ],
  },
];
