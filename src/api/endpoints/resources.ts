import * as z from "zod/mini";
import { nothing } from "../schemas/answers";
import { datacenterOptions } from "../schemas/datacenter";
import { optional } from "../schemas/field";
import { choice, list } from "../schemas/fields";
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
  "options.update": endpoint({
    method: "PUT",
    path: "/cluster/options",
    params: { ...datacenterOptions, delete: optional(list("configid")) },
    answer: nothing,
    check: { kind: "perm", path: "/", privileges: ["Sys.Modify"] },
    protected: true,
  }),
} as const;
