import * as z from "zod/mini";
import { optional } from "../schemas/field";
import { choice } from "../schemas/fields";
import { resourceRow } from "../schemas/resources";
import { endpoint } from "./endpoint";

/** `/cluster/resources` and `/cluster/options` (api.md 4.17, 4.18). */
export const resources = {
  "resources.list": endpoint({
    method: "GET",
    path: "/cluster/resources",
    params: { type: optional(choice(["vm", "storage", "node", "sdn"])) },
    answer: z.array(resourceRow),
    check: { kind: "anyone" },
    rows: {
      kind: "by-field",
      field: "type",
      cases: {
        pool: { kind: "perm", path: "/pool/{pool}", privileges: ["Pool.Audit"] },
        qemu: { kind: "perm", path: "/vms/{vmid}", privileges: ["VM.Audit"] },
        lxc: { kind: "perm", path: "/vms/{vmid}", privileges: ["VM.Audit"] },
        node: { kind: "anyone" },
        storage: { kind: "perm", path: "/storage/{storage}", privileges: ["Datastore.Audit"] },
        sdn: { kind: "perm", path: "/sdn/zones/{sdn}", privileges: ["SDN.Audit"] },
        network: { kind: "perm", path: "/sdn/zones/{network}", privileges: ["SDN.Audit"] },
      },
    },
  }),
  "options.read": endpoint({
    method: "GET",
    path: "/cluster/options",
    params: {},
    answer: z.looseObject({}),
    check: { kind: "anyone" },
  }),
} as const;
