import type { AclPath, GroupId, PoolId, RealmId, RoleId, TokenId, UserId } from "../ids";
import { splitTokenId, splitUserId } from "../names";

/** What things are called instead of their own names: always the same for the same name, never two things alike. */
export interface OtherNames {
  readonly userName: (name: string) => string;
  readonly realm: (id: RealmId) => RealmId;
  readonly user: (id: UserId) => UserId;
  readonly token: (id: TokenId) => TokenId;
  readonly tokenName: (name: string) => string;
  readonly group: (id: GroupId) => GroupId;
  readonly role: (id: RoleId) => RoleId;
  readonly pool: (id: PoolId) => PoolId;
  readonly storage: (id: string) => string;
  readonly node: (id: string) => string;
  readonly path: (path: AclPath) => AclPath;
}

/** Numbers names in the order in which they are met. */
function numbered<Name extends string = string>(prefix: string, kept: ReadonlySet<string> = new Set()): (name: Name) => Name {
  const given = new Map<Name, Name>();
  return (name) => {
    if (kept.has(name)) return name;
    const other = given.get(name) ?? (`${prefix}${given.size + 1}` as Name);
    given.set(name, other);
    return other;
  };
}

const STORAGES = new Set(["local", "local-lvm"]);
/** The words of the grammar of paths (engine.md section 3). */
const WORDS = new Set([
  ...["", "access", "groups", "realm", "nodes", "pool", "storage", "vms", "mapping", "dir", "pci", "usb", "sdn"],
  ...["controllers", "dns", "fabrics", "ipams", "prefix-lists", "route-maps", "zones", "localnetwork"],
]);
/** Ids of guests, tags of networks and the usual bridges say nothing about anybody. */
const PLAIN = /^(?:\d+|vmbr\d+)$/;

/**
 * A fresh set of other names: `user1@realm1`, `group1` and so on. `root`, the realms `pam` and `pve`, the two usual
 * storages, the given built-in roles, and numbers keep theirs.
 */
export function otherNames(builtInRoles: ReadonlySet<string>): OtherNames {
  const userName = numbered("user", new Set(["root"]));
  const tokenName = numbered("token");
  const realm = numbered<RealmId>("realm", new Set(["pam", "pve"]));
  const group = numbered<GroupId>("group");
  const role = numbered<RoleId>("role", builtInRoles);
  const poolPart = numbered("pool");
  const storage = numbered("storage", STORAGES);
  const node = numbered("node");
  const part = numbered("name");

  const user = (id: UserId) => {
    const { name, realm: of } = splitUserId(id);
    return `${userName(name)}@${realm(of)}` as UserId;
  };
  const pool = (id: PoolId) => id.split("/").map(poolPart).join("/") as PoolId;
  const plain = (segment: string) => (WORDS.has(segment) || PLAIN.test(segment) ? segment : part(segment));
  const pathParts = ([first = "", second = "", ...rest]: readonly string[]): readonly string[] => {
    const below = (name: (text: string) => string) => (second === "" ? [] : [name(second)]);
    if (first === "pool") return [first, ...[second, ...rest].filter((text) => text !== "").map(poolPart)];
    if (first === "storage") return [first, ...below(storage), ...rest.map(plain)];
    if (first === "nodes") return [first, ...below(node), ...rest.map(plain)];
    const [third, ...deeper] = rest;
    if (first === "access" && third !== undefined && (second === "groups" || second === "realm")) {
      const other = second === "groups" ? group(third as GroupId) : realm(third as RealmId);
      return [first, second, other, ...deeper.map(plain)];
    }
    return [first, second, ...rest].filter((text) => text !== "").map(plain);
  };
  return {
    userName,
    realm,
    user,
    tokenName,
    token: (id) => {
      const { user: owner, token } = splitTokenId(id);
      return `${user(owner)}!${tokenName(token)}` as TokenId;
    },
    group,
    role,
    pool,
    storage,
    node,
    path: (path) => `/${pathParts(path.slice(1).split("/")).join("/")}` as AclPath,
  };
}
