import { compile } from "./compiled/compile";
import { privilegesOn } from "./decide";
import type { Privilege } from "./ids";
import type { AccessModel } from "./model";

export type Bucket = "access" | "dc" | "mapping" | "nodes" | "sdn" | "storage" | "vms";

/** Sent with a login: what PVE's GUI enables, by bucket; privileges sorted by name. */
export type Capabilities = Readonly<Record<Bucket, readonly Privilege[]>>;

const ALWAYS = ["/", "/nodes", "/access/groups", "/vms", "/storage", "/sdn", "/mapping"];

type Takes = readonly (readonly [bucket: Bucket, pattern: RegExp])[];

// By the first segment of the path; `/` alone fills `dc`.
const TAKES: ReadonlyMap<string, Takes> = new Map<string, Takes>([
  ["", [["dc", /^(?:Sys\.Audit$|Sys\.Modify$|SDN\.)/]]],
  ["vms", [["vms", /^(?:VM\.|Permissions\.Modify$)/]]],
  ["access", [["access", /^(?:User\.|Group\.|Permissions\.Modify$)/]]],
  ["storage", [["storage", /^(?:Datastore\.|Permissions\.Modify$)/]]],
  ["nodes", [["nodes", /^(?:Sys\.|Permissions\.Modify$)/]]],
  ["sdn", [["sdn", /^(?:SDN\.|Permissions\.Modify$)/]]],
  ["mapping", [["mapping", /^(?:Mapping\.|Permissions\.Modify$)/]]],
  ["pool", [["vms", /^(?:VM\.|Permissions\.Modify$)/], ["storage", /^(?:Datastore\.|Permissions\.Modify$)/]]],
]);

function firstSegmentOf(path: string): string {
  const end = path.indexOf("/", 1);
  return end === -1 ? path.slice(1) : path.slice(1, end);
}

/** The capabilities of an auth id, all seven buckets always present (engine.md section 6). */
export function capabilitiesOf(model: AccessModel, authid: string): Capabilities {
  const found = new Map<Bucket, Set<Privilege>>();
  for (const path of new Set([...ALWAYS, ...compile(model).nodePaths()])) {
    const takes = TAKES.get(firstSegmentOf(path)) ?? [];
    for (const privilege of privilegesOn(model, authid, path).keys()) {
      for (const [bucket, pattern] of takes) {
        if (!pattern.test(privilege)) continue;
        found.set(bucket, (found.get(bucket) ?? new Set()).add(privilege));
      }
    }
  }
  const of = (bucket: Bucket) => [...(found.get(bucket) ?? [])].sort();
  return {
    access: of("access"),
    dc: of("dc"),
    mapping: of("mapping"),
    nodes: of("nodes"),
    sdn: of("sdn"),
    storage: of("storage"),
    vms: of("vms"),
  };
}
