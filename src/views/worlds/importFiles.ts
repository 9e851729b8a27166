/** The form's fields that take a file. */
export type ImportFile = "userCfg" | "domainsCfg" | "resources";

/** Bytes of a file, and characters of a text. */
export const LARGEST = 20_000_000;

const REALM_SECTION = /^(?:pam|pve|ad|ldap|openid):[ \t]*\S+[ \t]*$/m;

/** Which file a text is, by its name and else by how it begins. */
export function kindOfFile(name: string, text: string): ImportFile {
  if (/domains/i.test(name)) return "domainsCfg";
  if (/user\.cfg/i.test(name)) return "userCfg";
  if (/^\s*[[{]/.test(text)) return "resources";
  const begin = text.slice(0, 10_000);
  return REALM_SECTION.test(begin) && !/^(?:user|group|role|acl|pool|token):/m.test(begin) ? "domainsCfg" : "userCfg";
}

export type ReadFile =
  | { readonly ok: true; readonly name: string; readonly text: string }
  | { readonly ok: false; readonly name: string; readonly code: "tooLarge" | "notText" | "unreadable" };

/** Reads a chosen or dropped file as text; what is too large is refused before it is read. */
export async function readImportFile(file: File): Promise<ReadFile> {
  const { name } = file;
  if (file.size > LARGEST) return { ok: false, name, code: "tooLarge" };
  try {
    const text = await file.text();
    return text.includes("\0") ? { ok: false, name, code: "notText" } : { ok: true, name, text };
  } catch {
    return { ok: false, name, code: "unreadable" };
  }
}
