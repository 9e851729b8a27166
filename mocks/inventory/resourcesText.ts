import * as z from "zod/mini";
import { jsonFaultAt } from "./jsonFault";

const figure = z.optional(z.nullable(z.number()));

const guest = z.object({
  type: z.enum(["qemu", "lxc"]),
  vmid: z.number(),
  node: z.string(),
  name: z.optional(z.string()),
  status: z.optional(z.string()),
  template: z.optional(z.union([z.number(), z.boolean()])),
  maxcpu: figure,
  maxmem: figure,
  maxdisk: figure,
  tags: z.optional(z.string()),
});

const node = z.object({ type: z.literal("node"), node: z.string(), maxcpu: figure, maxmem: figure, maxdisk: figure });

const storage = z.object({
  type: z.literal("storage"),
  storage: z.string(),
  node: z.string(),
  plugintype: z.optional(z.string()),
  content: z.optional(z.string()),
  shared: z.optional(z.union([z.number(), z.boolean()])),
  disk: figure,
  maxdisk: figure,
});

const other = z.object({ type: z.enum(["pool", "sdn", "network"]) });

const rows = z.array(z.discriminatedUnion("type", [guest, node, storage, other]));
const answer = z.union([rows, z.pipe(z.object({ data: rows }), z.transform(({ data }) => data))]);

export type ResourceRows = z.output<typeof rows>;
export type GuestRow = z.output<typeof guest>;

export type ReadResources =
  | { readonly ok: true; readonly rows: ResourceRows }
  | { readonly ok: false; readonly code: "bad-json"; readonly line: number; readonly column: number }
  | { readonly ok: false; readonly code: "bad-resources"; readonly path: string };

/** 1-based. */
function placeIn(text: string, offset: number) {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}

/** Reads the text of an answer of `/cluster/resources`, bare or in its envelope. */
export function readResources(text: string): ReadResources {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, code: "bad-json", ...placeIn(text, jsonFaultAt(text)) };
  }
  const list = Array.isArray(value) ? rows.safeParse(value) : answer.safeParse(value);
  if (list.success) return { ok: true, rows: list.data };
  const data = typeof value === "object" && value !== null && "data" in value ? value.data : value;
  const detailed = rows.safeParse(data);
  return { ok: false, code: "bad-resources", path: detailed.error?.issues[0]?.path.join(".") ?? "" };
}
