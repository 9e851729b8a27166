import type { Language } from "../languages";

type Translation = Exclude<Language, "en">;

const words = (text: string): readonly string[] => text.split(", ");

/** Names that no language translates: products, protocols, files, abbreviations of the field. */
const NAMES: readonly string[] = [
  "Access Console",
  "Access Console for Proxmox VE",
  "for Proxmox VE {{version}}",
  "{{ms}} ms",
  ...words("Proxmox VE, Terraform, user.cfg, VM, CT, VMID, VM ID, CT ID, ID, PID, TFA, ACL, CPU, RAM, URL, OK"),
  ...words("SDN, VNet, VLAN, NUMA, BIOS, VirtIO RNG, SPICE (remote-viewer), HTML5 (noVNC), xterm.js"),
  ...words("Linux PAM, LDAP, LDAPS, STARTTLS, OATH/TOTP, TOTP, WebAuthn, Yubico, Yubico OTP"),
  // PVE's own error text, as somebody would paste it.
  "403 Permission check failed (/vms/100, VM.PowerMgmt)",
];

/** What is written as in English, and is a word of the language all the same. */
const OWN: Readonly<Record<Translation, readonly string[]>> = {
  // The real GUI shows these labels in English in Japanese as well.
  ja: words("VM Generation ID, E-Mail, U2F AppID URL, Yubico API Id, Yubico API Key, Yubico URL"),
  ru: [],
  // Words of Latin, and those that the real GUI's Spanish takes over.
  es: words("No, no, Error, General, Roles, Hardware, Shell"),
  // Words that English has from French, and those that the real GUI's French takes over.
  fr: [
    ...words("Action, Architecture, Console, Date, Description, Format, Import, Machine, Menu, Message, Messages, Mode"),
    ...words("Note, Notes, Option, Options, Page, Parent, Permission {{number}}, Permissions, Pool, Pools, Port, Protection"),
    ...words("Second, Secret, Service, Shell, Sockets, Test, Ticket, Type, Zone, Zones, ok"),
  ],
};

/** May a text of this language read as the English one does? */
export function maySayTheSame(language: Translation, text: string): boolean {
  return !/\p{L}{2}/u.test(text.replace(/\{\{.*?\}\}/g, "")) || NAMES.includes(text) || OWN[language].includes(text);
}

/** What the list names and no text says, so that the list stays as short as it can be. */
export function unusedWords(language: Translation, said: ReadonlySet<string>): readonly string[] {
  return OWN[language].filter((word) => !said.has(word));
}
