import { normalisePath } from "./paths";
import type { AclPath } from "./ids";
import type { RawParams } from "./check";

/**
 * A raw parameter as the text that PVE's checks see, before any validation; `undefined` when it was not given.
 * Arrays and objects become a text that is neither a valid path nor a valid name (api.md section 7, no. 29).
 */
export function paramText(params: RawParams, name: string): string | undefined {
  const value = Object.hasOwn(params, name) ? params[name] : undefined;
  if (value === undefined || value === null) return undefined;
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "1" : "";
  return Array.isArray(value) ? "ARRAY(0x0)" : "HASH(0x0)";
}

/** A raw list parameter's items: separated by `,`, `;` or white space, or by NUL alone where there is one. */
export function paramList(params: RawParams, name: string): readonly string[] {
  const text = paramText(params, name) ?? "";
  return text.split(text.includes("\0") ? "\0" : /[,;\s]+/).filter((item) => item !== "");
}

/**
 * A check's path with its `{x}` replaced and normalised; `undefined` when the result is no path.
 * A parameter that is missing, empty or `0` becomes `-` (api.md section 1.8).
 */
export function filledPath(template: string, params: RawParams): AclPath | undefined {
  return normalisePath(
    template.replace(/\{([^}]+)\}/g, (_, name: string) => {
      const text = paramText(params, name);
      return text === undefined || text === "" || text === "0" ? "-" : text;
    }),
  );
}

/** The privileges of which `perm-modify` needs one on this path (engine.md section 8). */
export function permModify(path: AclPath): readonly string[] {
  const own = [
    ["/storage/", "Datastore.Allocate"],
    ["/vms/", "VM.Allocate"],
    ["/pool/", "Pool.Allocate"],
  ] as const;
  return ["Permissions.Modify", ...own.filter(([start]) => path.startsWith(start)).map(([, privilege]) => privilege)];
}
