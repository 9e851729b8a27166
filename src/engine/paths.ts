import type { AclPath } from "./ids";

const ALLOWED = /^[A-Za-z0-9.\-_/]+$/;

const S = "[A-Za-z0-9.\\-_]+";
const WORD = "[A-Za-z0-9]+";
const GRANTABLE = new RegExp(
  `^/(?:${[
    "",
    `access(?:/groups(?:/${S})?|/realm(?:/${S})?)?`,
    `nodes(?:/${S})?`,
    `pool(?:/${S}){0,3}`,
    `storage(?:/${S})?`,
    "vms(?:/[1-9][0-9]{2,})?",
    `mapping(?:/${S}){0,2}`,
    "sdn",
    "sdn/controllers(?:/[A-Za-z0-9\\-_]+)?",
    `sdn/(?:dns|fabrics|ipams|prefix-lists|route-maps)(?:/${WORD})?`,
    `sdn/zones(?:/${S}(?:/${S}(?:/[1-9][0-9]{0,3})?)?)?`,
  ].join("|")})$`,
);

/**
 * A text as an ACL path, or `undefined` where it is none: doubled and trailing slashes go, a leading one comes
 * (engine.md section 3). It says nothing about whether the path means anything.
 */
export function normalisePath(text: string): AclPath | undefined {
  if (text === "" || text === "0") return undefined;
  const single = text.replace(/\/{2,}/g, "/").replace(/\/$/, "");
  const rooted = single.startsWith("/") ? single : `/${single}`;
  return ALLOWED.test(rooted) ? (rooted as AclPath) : undefined;
}

/** May an entry be created at this normalised path through the API? Files may hold others (engine.md section 3). */
export function isGrantablePath(path: string): boolean {
  return GRANTABLE.test(path);
}

/** The normalised path's node in the ACL tree: elements that are just `0` are left out (engine.md section 10). */
export function storedPath(path: AclPath): AclPath {
  if (!path.includes("/0")) return path;
  const kept = path.split("/").filter((segment) => segment !== "" && segment !== "0");
  return `/${kept.join("/")}` as AclPath;
}

/** The paths above a normalised path, from `/` down; none for `/` itself. */
export function parentPaths(path: AclPath): readonly AclPath[] {
  if (path === "/") return [];
  const parents = ["/" as AclPath];
  for (let at = path.indexOf("/", 1); at !== -1; at = path.indexOf("/", at + 1))
    parents.push(path.slice(0, at) as AclPath);
  return parents;
}
