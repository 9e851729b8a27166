import * as z from "zod/mini";
import type { Check } from "../../engine/check";
import { nothing } from "../schemas/answers";
import { optional } from "../schemas/field";
import { choice, flag, list, text } from "../schemas/fields";
import { poolid, poolRow } from "../schemas/pools";
import { endpoint } from "./endpoint";

const allocate: Check = { kind: "perm", path: "/pool/{poolid}", privileges: ["Pool.Allocate"] };
const type = optional(choice(["qemu", "lxc", "storage"]));

const update = {
  method: "PUT",
  params: {
    poolid,
    comment: optional(text()),
    vms: optional(list("vmid")),
    storage: optional(list("storage")),
    delete: optional(flag()),
    "allow-move": optional(flag()),
  },
  answer: nothing,
  check: allocate,
  protected: true,
} as const;

const remove = { method: "DELETE", params: { poolid }, answer: nothing, check: allocate, protected: true } as const;

/** `/pools` (api.md 4.16); the forms with the id in the path are deprecated and cannot name a nested pool. */
export const pools = {
  "pools.list": endpoint({
    method: "GET",
    path: "/pools",
    params: { poolid: optional(poolid), type },
    answer: z.array(poolRow),
    check: { kind: "anyone" },
    requires: { type: "poolid" },
  }),
  "pools.create": endpoint({
    method: "POST",
    path: "/pools",
    params: { poolid, comment: optional(text()) },
    answer: nothing,
    check: allocate,
    protected: true,
  }),
  "pools.update": endpoint({ ...update, path: "/pools" }),
  "pools.delete": endpoint({ ...remove, path: "/pools" }),
  "pools.read": endpoint({
    method: "GET",
    path: "/pools/{poolid}",
    params: { poolid, type },
    answer: poolRow,
    check: { kind: "perm", path: "/pool/{poolid}", privileges: ["Pool.Audit"] },
  }),
  "pools.updateByPath": endpoint({ ...update, path: "/pools/{poolid}" }),
  "pools.deleteByPath": endpoint({ ...remove, path: "/pools/{poolid}" }),
} as const;
