import * as z from "zod/mini";
import { control } from "./control";
import { pveVersion, worldRow } from "./info";

/** Characters: no file of a real cluster comes near. */
const MAX_FILE = 20_000_000;

const files = {
  userCfg: z.string().check(z.maxLength(MAX_FILE)),
  domainsCfg: z.optional(z.string().check(z.maxLength(MAX_FILE))),
  pveVersion,
};

const warning = z.object({
  file: z.enum(["user.cfg", "domains.cfg"]),
  /** 1-based. */
  line: z.number(),
  code: z.string(),
  /** As PVE words it. */
  text: z.string(),
});
export type ImportWarning = z.output<typeof warning>;

const inventory = z.object({
  /** Guest ids and ranges: `100-120,200`. */
  guestRanges: z.string().check(z.maxLength(10_000)),
  /** Guest id -> name. */
  guestNames: z.optional(z.record(z.string(), z.string())),
  storages: z.array(z.string()),
  nodes: z.array(z.string()),
  /** The text of an answer of `/cluster/resources`; its guests, storages and nodes are added. */
  resources: z.optional(z.string().check(z.maxLength(MAX_FILE))),
});

/** A world from one's own configuration files. Nothing leaves the browser. */
export const importing = {
  "import.preview": control({
    method: "POST",
    path: "/import/preview",
    params: z.object(files),
    answer: z.object({
      warnings: z.array(warning),
      counts: z.object({
        users: z.number(),
        groups: z.number(),
        roles: z.number(),
        pools: z.number(),
        tokens: z.number(),
        aclEntries: z.number(),
        realms: z.number(),
      }),
      /** Named in ACL paths and pools: a world needs them to show anything there. */
      guests: z.array(z.string()),
      storages: z.array(z.string()),
      nodes: z.array(z.string()),
      pools: z.array(z.string()),
      users: z.array(z.object({ userid: z.string(), enable: z.boolean(), expire: z.number() })),
    }),
  }),
  "import.create": control({
    method: "POST",
    path: "/import/create",
    params: z.object({
      name: z.string().check(z.trim(), z.minLength(1), z.maxLength(80)),
      ...files,
      inventory,
      logins: z.object({
        /** Every user of realm pve, root@pam, and the host accounts get it. */
        password: z.string().check(z.minLength(5), z.maxLength(64)),
        /** Make an account on the host for every user of realm pam. */
        hostAccounts: z.boolean(),
      }),
    }),
    answer: worldRow,
  }),
  "export.read": control({
    method: "POST",
    path: "/export",
    params: z.object({
      secrets: z.optional(z.boolean()),
      /** Other names for all that could tell whose files these are. */
      otherNames: z.optional(z.boolean()),
    }),
    answer: z.object({
      userCfg: z.string(),
      domainsCfg: z.string(),
      /** Only when asked for. */
      secrets: z.optional(
        z.object({
          shadow: z.record(z.string(), z.string()),
          tokens: z.record(z.string(), z.string()),
          realms: z.record(z.string(), z.string()),
        }),
      ),
    }),
  }),
} as const;
