import { stateText } from "../openid/pending";
import type { Outside } from "../store/outside";
import type { Runtime, SyncJob } from "../store/syncJob";
import { NOW } from "./memoryPort";

const redirect = { "redirect-url": "https://pve.test/" };
const LOGIN = { token: "aa11", code: "a-code" };

/** The calls of realm sync, its jobs and OpenID logins (see `endpointSamples`). */
export const realmSamples = {
  "realms.sync": { realm: "staffdir", scope: "both", "dry-run": true },
  "jobs.index": {},
  "jobs.list": {},
  "jobs.read": { id: "nightly" },
  "jobs.create": { id: "hourly", realm: "staffdir", scope: "users", schedule: "*:00" },
  "jobs.update": { id: "nightly", schedule: "03:00", enabled: false },
  "jobs.delete": { id: "nightly" },
  "openid.index": {},
  "openid.authUrl": { realm: "corp", ...redirect },
  "openid.login": { state: stateText(LOGIN.token, "corp"), code: LOGIN.code, ...redirect },
} as const;

export const SAMPLE_REALMS = `openid: corp
	client-id abc
	issuer-url https://sso.example.com
	autocreate 1

ldap: staffdir
	base_dn dc=example
	server1 ldap.example
	user_attr uid

`;

function entry(dn: string, attributes: Readonly<Record<string, readonly string[]>>) {
  return { dn, attributes: new Map(Object.entries(attributes)) };
}

/** What the samples reach. */
export const SAMPLE_OUTSIDE: Outside = {
  directories: [
    {
      addresses: ["ldap.example"],
      base: "dc=example",
      anonymous: true,
      entries: [
        entry("uid=ann,dc=example", { objectClass: ["inetOrgPerson"], uid: ["ann"], mail: ["ann@example"] }),
        entry("cn=team,dc=example", { objectClass: ["groupOfNames"], member: ["uid=ann,dc=example"] }),
      ],
    },
  ],
  providers: [{ issuer: "https://sso.example.com", identities: [{ id: "eve", claims: new Map([["sub", "eve"]]) }] }],
};

export const SAMPLE_JOBS: ReadonlyMap<string, SyncJob> = new Map([
  ["nightly", { id: "nightly", realm: "staffdir", schedule: "02:30", scope: "both", since: NOW }],
]);

export const SAMPLE_RUNTIME: Runtime = {
  openidLogins: new Map([
    [
      LOGIN.token,
      {
        realm: "corp",
        redirectUrl: redirect["redirect-url"],
        since: NOW,
        code: { text: LOGIN.code, identity: "eve" },
      },
    ],
  ]),
  jobRuns: new Map(),
};
