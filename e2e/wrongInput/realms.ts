import { type Form, missing, REQUIRED, wrong } from "./form";

/** Realms, their sync and its jobs. */
export const realmsForms: readonly Form[] = [
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
      wrong("Server", "a b", "Not a valid address or host name"),
      wrong("Fallback Server", "a b", "Not a valid address or host name", ["Server", "ldap.corp.example"]),
      wrong("Port", "99999", "At most 65535", ["Fallback Server", "ldap2.corp.example"]),
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
      wrong("Groups Claim", "a b", "Contains characters that are not allowed", ["Client ID", "pve"]),
      wrong("Prompt", "a b", "Contains characters that are not allowed", ["Groups Claim", "groups"]),
      wrong("ACR Values", "<", "Contains characters that are not allowed", ["Advanced", "on"], ["Prompt", "login"]),
      wrong("Audiences", "#", "Contains characters that are not allowed", ["ACR Values", "1"]),
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
    at: "/datacenter/realms?sel=corp&dialog=sync",
    title: "Realm Sync",
    submit: "Sync",
    wrong: [missing("Scope")],
  },
  {
    at: "/datacenter/realms?sel=pam&dialog=edit",
    title: "Edit: Linux PAM",
    submit: "OK",
    wrong: [
      wrong("Time Step", "5", "At least 10", ["Require TFA", "oath"]),
      wrong("Secret Length", "9", "At most 8", ["Time Step", "30"]),
      wrong("Comment", "x".repeat(4097), "At most 4096 characters", ["Secret Length", "6"]),
    ],
  },
  {
    at: "/datacenter/realms?sel=pve&dialog=edit",
    title: "Edit: Proxmox VE authentication server",
    submit: "OK",
    wrong: [
      missing("Yubico API Id", ["Require TFA", "yubico"]),
      missing("Yubico API Key", ["Yubico API Id", "1"]),
      wrong("Yubico URL", "a,b", "Contains characters that are not allowed", ["Yubico API Key", "key"]),
    ],
  },
  {
    at: "/datacenter/realms?sel=corp&dialog=edit&tab=sync",
    title: "Edit: LDAP Server",
    submit: "OK",
    wrong: [
      wrong("Bind User", "x".repeat(257), "At most 256 characters"),
      wrong("E-Mail attribute", "a,b", "Contains characters that are not allowed", ["Bind User", "cn=reader"]),
      wrong("Groupname attr.", "a b", "Not a valid attribute name: letters and digits only", ["E-Mail attribute", "mail"]),
      wrong("User Filter", "x".repeat(2049), "At most 2048 characters", ["Groupname attr.", "cn"]),
      wrong("Group Filter", "x".repeat(2049), "At most 2048 characters", ["User Filter", "(uid=*)"]),
    ],
  },
  {
    at: "/datacenter/realms?job=realmsync-1&dialog=job-edit",
    title: "Edit: Realm Sync Job: realmsync-1",
    submit: "OK",
    wrong: [
      wrong("Schedule", "", REQUIRED),
      wrong("Schedule", "now and then", "Not a valid schedule"),
      wrong("Scope", "", REQUIRED, ["Schedule", "mon 02:00"]),
      wrong("Job Comment", "x".repeat(513), "At most 512 characters", ["Scope", "users"]),
    ],
  },
];
