import fc from "fast-check";
import { catalogueOf } from "../../src/engine/catalogue";
import type { AclPath, GroupId, PoolId, Privilege, RoleId, TokenId, UserId } from "../../src/engine/ids";
import type { AccessModel, AclNode, Group, Pool, Role, User } from "../../src/engine/model";

export const USERS = ["root@pam", "a@pve", "b@pve", "__proto__@pve", "constructor@pve", "x!y@pve"].map(
  (name) => name as UserId,
);
const TOKENS = ["full", "sep", "constructor"];
const GROUPS = ["g", "h", "__proto__", "constructor", "toString"].map((name) => name as GroupId);
const CUSTOM_ROLES = ["Empty", "R", "S", "__proto__", "constructor"].map((name) => name as RoleId);
const POOLS = ["p", "p/q", "p/q/r", "__proto__"].map((name) => name as PoolId);
const GUESTS = ["100", "101", "0"];
const STORAGES = ["local", "constructor"];
const PRIVILEGES = ["VM.Audit", "VM.PowerMgmt", "Datastore.Audit", "Permissions.Modify"].map(
  (name) => name as Privilege,
);
// `Gone` stands in no model: a role may have been deleted under an entry.
const GRANTED_ROLES = [
  ...CUSTOM_ROLES,
  ...["NoAccess", "PVEAuditor", "Administrator", "Gone"].map((name) => name as RoleId),
];
const ACL_PATHS = [
  "/",
  "/vms",
  "/vms/100",
  "/vms/100/x",
  "/vms/101",
  "/storage",
  "/storage/local",
  "/storage/constructor",
  "/pool",
  "/pool/p",
  "/pool/p/q",
  "/pool/p/q/r",
  "/pool/__proto__",
  "/access/groups/__proto__",
  "/constructor",
  "/sdn/zones/z/v",
].map((name) => name as AclPath);

/** Paths worth asking about, written in every way. */
export const QUESTIONS = [
  ...ACL_PATHS,
  "",
  "//",
  "///",
  "vms/100",
  "vms",
  "/vms/100/",
  "//vms//100",
  "/vms/0",
  "/vms/0/x",
  "/vms/100/x/y",
  "/nope",
  "/vms/102",
  "/storage/local/x",
  "/__proto__",
  "/sdn",
  "/access",
];

/** Auth ids worth asking about: known, unknown and malformed. */
export const AUTH_IDS = [
  ...USERS,
  ...USERS.flatMap((user) => [...TOKENS, "gone"].map((token) => `${user}!${token}`)),
  "ghost@pve",
  "@g",
  "g",
  "",
  "a@b",
  "a b@pve",
  "a@pve!",
  "a@pve!1",
];

const expiry = fc.constantFrom(0, 1, 4_102_444_800);
const text = fc.option(fc.string({ unit: "binary", maxLength: 6 }), { nil: undefined });

function named<Id extends string, Item extends { id: Id }>(items: readonly Item[]): ReadonlyMap<Id, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

function withText<Item extends object>(item: Item, comment: string | undefined): Item & { comment?: string } {
  return comment === undefined ? item : { ...item, comment };
}

const tokenMap = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...TOKENS), fc.boolean(), expiry), { selector: ([name]) => name })
  .map((tokens) => new Map(tokens.map(([name, privsep, expire]) => [name, { privsep, expire }])));

const users = fc
  .tuple(
    fc.subarray([...USERS]),
    fc.array(fc.tuple(tokenMap, fc.boolean(), expiry, text), { minLength: 7, maxLength: 7 }),
  )
  .map(([present, details]) => {
    return named<UserId, User>(
      [...new Set([...present, "root@pam" as UserId])].map((id, at): User => {
        const [tokens, enable, expire, comment] = details[at] ?? [new Map(), true, 0, undefined];
        return withText({ id, enable, expire, tokens }, comment);
      }),
    );
  });

const groups = fc
  .subarray([...GROUPS])
  .chain((present) =>
    fc.tuple(
      ...present.map((id) => {
        return fc
          .subarray(["ghost@pve" as UserId, ...USERS])
          .map((members): Group => ({ id, members: new Set(members) }));
      }),
    ),
  )
  .map((made) => named<GroupId, Group>(made));

function roles(version: AccessModel["version"]): fc.Arbitrary<AccessModel["roles"]> {
  const custom = fc.subarray([...CUSTOM_ROLES]).chain((present) =>
    fc.tuple(
      ...present.map((id) => {
        const privileges = id === "Empty" ? fc.constant([]) : fc.subarray([...PRIVILEGES]);
        return privileges.map((held): Role => ({ id, privileges: new Set(held), builtIn: false }));
      }),
    ),
  );
  return custom.map((made) => new Map([...catalogueOf(version).roles, ...named<RoleId, Role>(made)]));
}

const pools = fc
  .tuple(
    fc.subarray([...POOLS]),
    fc.array(fc.constantFrom(...POOLS, undefined), { minLength: GUESTS.length, maxLength: GUESTS.length }),
    fc.array(fc.tuple(fc.constantFrom(...STORAGES), fc.constantFrom(...POOLS)), { maxLength: 4 }),
  )
  .map(([present, poolOfGuest, storages]) => {
    const parents = present.flatMap((id) =>
      id.split("/").map((_, at, parts) => parts.slice(0, at + 1).join("/") as PoolId),
    );
    return named<PoolId, Pool>(
      [...new Set(parents)].map((id): Pool => ({
        id,
        guests: new Set(GUESTS.filter((_, at) => poolOfGuest[at] === id)),
        storages: new Set(storages.filter(([, pool]) => pool === id).map(([storage]) => storage)),
      })),
    );
  });

const holder = fc.oneof(
  fc.constantFrom(...USERS, "ghost@pve" as UserId).map((id) => ({ kind: "users", id }) as const),
  fc.constantFrom(...GROUPS).map((id) => ({ kind: "groups", id }) as const),
  fc
    .tuple(fc.constantFrom(...USERS), fc.constantFrom(...TOKENS))
    .map(([user, token]) => ({ kind: "tokens", id: `${user}!${token}` as TokenId }) as const),
);

const entry = fc.record({
  path: fc.constantFrom(...ACL_PATHS),
  holder,
  role: fc.constantFrom(...GRANTED_ROLES),
  propagate: fc.boolean(),
});

type Flags = Map<RoleId, boolean>;
interface Node extends AclNode {
  readonly users: Map<UserId, Flags>;
  readonly groups: Map<GroupId, Flags>;
  readonly tokens: Map<TokenId, Flags>;
}

function put<Id>(holders: Map<Id, Flags>, id: Id, role: RoleId, propagate: boolean): void {
  holders.set(id, (holders.get(id) ?? new Map<RoleId, boolean>()).set(role, propagate));
}

const acl = fc.array(entry, { maxLength: 25 }).map((entries) => {
  const nodes = new Map<AclPath, Node>();
  for (const {
    path,
    holder: { kind, id },
    role,
    propagate,
  } of entries) {
    const node = nodes.get(path) ?? { users: new Map(), groups: new Map(), tokens: new Map() };
    nodes.set(path, node);
    if (kind === "users") put(node.users, id, role, propagate);
    else if (kind === "groups") put(node.groups, id, role, propagate);
    else put(node.tokens, id, role, propagate);
  }
  return nodes;
});

/** Any model: nested pools, all kinds of tokens, NoAccess, empty and missing roles, names like `__proto__`. */
export const arbitraryModel: fc.Arbitrary<AccessModel> = fc
  .constantFrom<AccessModel["version"]>(5, 6, 7, 8, 9)
  .chain((version) => {
    return fc.record({ version: fc.constant(version), users, groups, roles: roles(version), pools, acl });
  });
