import type { Claims, DirectoryEntry, DirectoryServer, OpenidIdentity, Outside } from "../store/outside";

const ROOT_DN = "dc=kontor,dc=example";

/** What the realm reads its directory with. */
export const BIND_PASSWORD = "reader-secret";

type Person = readonly [name: string, given: string, family: string, mail: string];

// The last ones are people that PVE has no name for, or no room for their address.
const STAFF: readonly Person[] = [
  ["hanna", "Hanna", "Lindqvist", "hanna.lindqvist@kontor.example"],
  ["olu", "Olúfẹ́mi", "Adéyẹmí", "olu@kontor.example"],
  ["o'brien", "Siobhán", "O'Brien", "obrien@kontor.example"],
  ["jürgen", "Jürgen", "Groß", "juergen@kontor.example"],
  ["yuki.sato", "有希", "佐藤", "yuki.sato@kontor.example"],
  ["visitor@partner", "Vera", "Visitor", "vera@partner.example"],
  ["constructor", "Con", "Structor", "constructor@kontor.example"],
  ["noor", "Noor", "van den Berg", "noor at kontor"],
  ["max mustermann", "Max", "Mustermann", "max@kontor.example"],
  ["a/b", "Ab", "Slash", "ab@kontor.example"],
];

const STAFF_GROUPS: readonly (readonly [string, readonly string[]])[] = [
  ["operators", ["hanna", "o'brien", "yuki.sato"]],
  ["auditors", ["olu", "constructor"]],
  ["everybody", STAFF.map(([name]) => name)],
  ["Help Desk", ["noor"]],
];

const ACCOUNTS: readonly Person[] = [
  ["Administrator", "", "", ""],
  ["Ines.Moreau", "Inès", "Moreau", "ines.moreau@kontor.example"],
  ["svc-backup", "", "Backup service", ""],
  ["tomasz", "Tomasz", "Żak", "tomasz@kontor.example"],
];

function entry(dn: string, attributes: Readonly<Record<string, string | readonly string[]>>, hash?: string): DirectoryEntry {
  const lists = Object.entries(attributes).map(([name, value]) => [name, typeof value === "string" ? [value] : value] as const);
  return { dn, attributes: new Map(lists.filter(([, [first]]) => first !== "")), ...(hash !== undefined && { hash }) };
}

function ldap(hash: string, bindHash: string): DirectoryServer {
  const dnOf = (name: string) => `uid=${name},ou=people,${ROOT_DN}`;
  return {
    addresses: ["ldap.kontor.example"],
    base: ROOT_DN,
    anonymous: false,
    entries: [
      entry(`cn=reader,${ROOT_DN}`, { objectClass: "applicationProcess", cn: "reader" }, bindHash),
      ...STAFF.map(([uid, givenName, sn, mail]) => entry(dnOf(uid), { objectClass: "inetOrgPerson", uid, givenName, sn, mail }, hash)),
      ...STAFF_GROUPS.map(([cn, names]) =>
        entry(`cn=${cn},ou=groups,${ROOT_DN}`, { objectClass: "groupOfNames", cn, member: names.map(dnOf) }),
      ),
    ],
  };
}

function activeDirectory(hash: string): DirectoryServer {
  const dnOf = (name: string) => `CN=${name},CN=Users,DC=kontor,DC=example`;
  return {
    addresses: ["dc1.kontor.example", "dc2.kontor.example"],
    base: "DC=kontor,DC=example",
    anonymous: true,
    entries: [
      ...ACCOUNTS.map(([sAMAccountName, givenName, sn, mail]) =>
        entry(dnOf(sAMAccountName), { objectClass: "user", sAMAccountName, givenName, sn, mail }, hash),
      ),
      entry("CN=Domain Admins,CN=Users,DC=kontor,DC=example", { objectClass: "group", member: dnOf("Administrator") }),
      entry("CN=vm-admins,CN=Users,DC=kontor,DC=example", { objectClass: "group", member: ["Ines.Moreau", "tomasz"].map(dnOf) }),
    ],
  };
}

function identity(id: string, given: string, family: string, groups: readonly string[]): OpenidIdentity {
  const claims: Claims = new Map([
    ["sub", `8d2f-${id}`],
    ["preferred_username", id],
    ["email", `${id}@kontor.example`],
  ]);
  return { id, claims, userinfo: new Map<string, string | readonly string[]>([["given_name", given], ["family_name", family], ["groups", groups]]) };
}

/** The company's directories, about ten people and some groups each, and its provider. The hashes are of passwords. */
export function kontorOutside(hash: string, bindHash: string): Outside {
  return {
    directories: [ldap(hash, bindHash), activeDirectory(hash)],
    providers: [
      {
        issuer: "https://id.kontor.example/realms/staff",
        identities: [
          identity("marta", "Marta", "Kowalczyk", ["operators"]),
          identity("hiro", "弘", "山本", ["operators", "night shift", "archive"]),
          identity("paul", "Paul", "Ünver", ["operators"]),
        ],
      },
    ],
  };
}

/** The realms that lead there, as `domains.cfg` holds them. */
export const KONTOR_REALMS = `ldap: corp
\tcomment Staff directory
\tbase_dn ou=people,${ROOT_DN}
\tserver1 ldap.kontor.example
\tuser_attr uid
\tbind_dn cn=reader,${ROOT_DN}
\tgroup_dn ou=groups,${ROOT_DN}
\tmode ldaps
\tsync-defaults-options remove-vanished=acl;entry,scope=both
\tsync_attributes email=mail,firstname=givenName,lastname=sn

ad: kontor-ad
\tcomment Windows accounts
\tdomain kontor.example
\tserver1 dc1.kontor.example
\tcase-sensitive 0
\tserver2 dc2.kontor.example
\tsync-defaults-options enable-new=0,scope=users
\tsync_attributes email=mail,firstname=givenName,lastname=sn

openid: sso
\tcomment Single sign-on
\tclient-id pve
\tissuer-url https://id.kontor.example/realms/staff
\tautocreate 1
\tgroups-autocreate 1
\tgroups-claim groups
\tusername-claim username

`;
