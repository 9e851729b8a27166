import { isGrantablePath, normalisePath } from "../engine/paths";

/** What is wrong with a text as the path of a new ACL entry. */
export interface AclPathFault {
  readonly code: "missing" | "characters" | "shape" | "guest-id";
  /** A path that could have been meant. */
  readonly meant?: string;
}

/** First elements that are often written in another way, and what they stand for. */
const OFTEN_MEANT: ReadonlyMap<string, string> = new Map([
  ["vm", "/vms"],
  ["ct", "/vms"],
  ["lxc", "/vms"],
  ["qemu", "/vms"],
  ["guest", "/vms"],
  ["guests", "/vms"],
  ["pools", "/pool"],
  ["node", "/nodes"],
  ["storages", "/storage"],
  ["datastore", "/storage"],
  ["group", "/access/groups"],
  ["groups", "/access/groups"],
  ["realm", "/access/realm"],
  ["realms", "/access/realm"],
  ["zone", "/sdn/zones"],
  ["zones", "/sdn/zones"],
  ["mappings", "/mapping"],
  ["access/group", "/access/groups"],
  ["access/realms", "/access/realm"],
  ["sdn/zone", "/sdn/zones"],
]);

function candidates(path: string): readonly string[] {
  const segments = path.split("/").filter((segment) => segment !== "");
  const lower = segments.map((segment, at) => (at === 0 ? segment.toLowerCase() : segment));
  const swapped = [2, 1].flatMap((count) => {
    const meant = OFTEN_MEANT.get(lower.slice(0, count).join("/").toLowerCase());
    return meant === undefined ? [] : [[meant, ...lower.slice(count)].join("/")];
  });
  const guest = /^[1-9][0-9]{2,}$/.test(segments[0] ?? "") && segments.length === 1 ? [`/vms/${segments[0] ?? ""}`] : [];
  return [...guest, ...swapped, `/${lower.join("/")}`];
}

/**
 * Why no entry can be created at this text, or `undefined` where it can (engine.md section 3); with the path that
 * was probably meant: `/pools/x` gives `/pool/x`.
 */
export function aclPathFault(text: string): AclPathFault | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return { code: "missing" };
  const path = normalisePath(text);
  if (path !== undefined && isGrantablePath(path)) return undefined;
  const meant = candidates(trimmed).find((one) => isGrantablePath(one) && one !== path);
  const code = path === undefined ? "characters" : /^\/vms\/[^/]+$/.test(path) ? "guest-id" : "shape";
  return meant === undefined ? { code } : { code, meant };
}

/** The text as the server will store it; as it is where it is no path. */
export function asAclPath(text: string): string {
  return normalisePath(text) ?? text;
}
