import * as z from "zod/mini";
import { optional } from "../schemas/field";
import { choice } from "../schemas/fields";
import { poolid, poolRow } from "../schemas/pools";
import { endpoint } from "./endpoint";

/** `/pools`, read (api.md 4.16): pool roles count on the members' own paths, so the screen must know them. */
export const pools = {
  "pools.list": endpoint({
    method: "GET",
    path: "/pools",
    params: { poolid: optional(poolid), type: optional(choice(["qemu", "lxc", "storage"])) },
    answer: z.array(poolRow),
    check: { kind: "anyone" },
    requires: { type: "poolid" },
  }),
} as const;
