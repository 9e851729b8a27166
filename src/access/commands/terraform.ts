import type { Change } from "../../engine/changes/change";

type Value = string | number | boolean | readonly string[] | undefined;
type Parts = Readonly<Record<string, Value>>;

interface Resource {
  readonly type: string;
  readonly name: string;
  readonly parts: Parts;
}

/** A name as HCL takes it: letters, digits and `_`, no digit in front. */
function named(...words: readonly string[]): string {
  const text = words.join("_").toLowerCase().replace(/[^a-z0-9]+/g, "_").replace(/^_|_$/g, "");
  return /^[a-z]/.test(text) ? text : `r_${text}`;
}

function quoted(text: string): string {
  return JSON.stringify(text).replaceAll("${", "$${").replaceAll("%{", "%%{");
}

function literal(value: string | number | boolean | readonly string[]): string {
  if (typeof value === "string") return quoted(value);
  return typeof value === "object" ? `[${value.map(quoted).join(", ")}]` : String(value);
}

/** Seconds since the epoch as RFC 3339; never is left out. */
function date(seconds: number | undefined): string | undefined {
  if (seconds === undefined || seconds === 0) return undefined;
  return new Date(seconds * 1_000).toISOString().replace(".000Z", "Z");
}

function aclResources(change: Change & { kind: "acl.update" }): readonly Resource[] | undefined {
  const { path, roles, propagate } = change;
  if (change.delete === true) return undefined;
  const subjects = [
    ...(change.users ?? []).map((id) => ["user_id", id] as const),
    ...(change.groups ?? []).map((id) => ["group_id", id] as const),
    ...(change.tokens ?? []).map((id) => ["token_id", id] as const),
  ];
  return roles.flatMap((role) => {
    return subjects.map(([field, id]): Resource => {
      return { type: "acl", name: named(id, role, path), parts: { path, role_id: role, [field]: id, propagate: propagate !== false } };
    });
  });
}

function resourcesOf(change: Change): readonly Resource[] | undefined {
  switch (change.kind) {
    case "users.create": {
      const { userid, comment, email, enable, expire, firstname, lastname, groups } = change;
      const texts = { comment, email, first_name: firstname, last_name: lastname };
      const parts = { user_id: userid, ...texts, enabled: enable, expiration_date: date(expire), groups };
      return [{ type: "user", name: named(userid), parts }];
    }
    case "groups.create":
      return [{ type: "group", name: named(change.groupid), parts: { group_id: change.groupid, comment: change.comment } }];
    case "roles.create":
      return [{ type: "role", name: named(change.roleid), parts: { role_id: change.roleid, privileges: change.privs ?? [] } }];
    case "tokens.create": {
      const { userid, tokenid, comment, expire, privsep } = change;
      const parts = { user_id: userid, token_name: tokenid, comment, expiration_date: date(expire), privileges_separation: privsep };
      return [{ type: "user_token", name: named(userid, tokenid), parts }];
    }
    case "pools.create":
      return [{ type: "pool", name: named(change.poolid), parts: { pool_id: change.poolid, comment: change.comment } }];
    case "acl.update":
      return aclResources(change);
    default:
      return undefined;
  }
}

function block({ type, name, parts }: Resource): string {
  const given = Object.entries(parts).flatMap(([key, value]): readonly (readonly [string, string])[] => {
    return value === undefined || value === "" ? [] : [[key, literal(value)]];
  });
  const width = Math.max(...given.map(([key]) => key.length));
  const lines = given.map(([key, value]) => `  ${key.padEnd(width)} = ${value}`);
  return [`resource "proxmox_virtual_environment_${type}" "${name}" {`, ...lines, "}"].join("\n");
}

/**
 * What a change makes, as resources of the provider bpg/proxmox, whose names and arguments are those of its
 * documentation; `undefined` for changes and removals, which Terraform makes by itself from what it holds.
 */
export function terraformOf(change: Change): string | undefined {
  return resourcesOf(change)?.map(block).join("\n\n");
}
