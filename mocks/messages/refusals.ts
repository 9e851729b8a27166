import type { Refusal } from "../../src/engine/changes/refusal";
import { missingText } from "../../src/engine/checkPaths";
import { PARAMETERS_FAILED, permissionFailed } from "./texts";

/** PVE's text for a refused write, with its newline and without the endpoint's prefix. */
export function refusalText(refusal: Refusal): string {
  return `${sentence(refusal).replace(/\n$/, "")}\n`;
}

function sentence(refusal: Refusal): string {
  switch (refusal.code) {
    case "user-exists":
      return `user '${refusal.userid}' already exists`;
    case "no-such-user":
      return `no such user ('${refusal.userid}')`;
    case "user-does-not-exist":
      return `user '${refusal.userid}' does not exist`;
    case "group-exists":
      return `group '${refusal.groupid}' already exists`;
    case "no-such-group":
      return `no such group '${refusal.groupid}'`;
    case "group-does-not-exist":
      return `group '${refusal.groupid}' does not exist`;
    case "role-exists":
      return `role '${refusal.roleid}' already exists`;
    case "role-does-not-exist":
      return `role '${refusal.roleid}' does not exist`;
    case "role-namespace":
      return "cannot use role ID starting with the (case-insensitive) 'PVE' namespace";
    case "role-built-in":
      return `auto-generated role '${refusal.roleid}' cannot be ${refusal.verb === "modify" ? "modified" : "deleted"}`;
    case "token-exists":
      return "Token already exists.";
    case "no-such-token":
      return `no such token '${refusal.tokenid}' for user '${refusal.userid}'`;
    case "token-option-unknown":
      return `400 ${PARAMETERS_FAILED}delete: unknown option '${refusal.option}'`;
    case "acl-subject-missing":
      return "either 'users', 'groups' or 'tokens' is required.";
    case "acl-path-invalid":
      return `invalid ACL path '${refusal.path}'`;
    case "delegation":
      return `400 ${PARAMETERS_FAILED}role: ${delegationText(refusal)}`;
    default:
      return poolSentence(refusal);
  }
}

function delegationText(refusal: Extract<Refusal, { code: "delegation" }>): string {
  const start = `Cannot ${refusal.verb} role '${refusal.roleid}'`;
  switch (refusal.lacks) {
    case "privileges":
      return `${start} - requires 'Permissions.Modify' or superset of privileges.`;
    case "propagation":
      return `${start} with propagation - requires 'Permissions.Modify' or propagated superset of privileges.`;
    case "permissions-modify":
      return `${start} - requires 'Permissions.Modify'`;
  }
}

type PoolRefusal = Extract<
  Refusal,
  { code: `pool-${string}` | `guest-${string}` | `storage-${string}` | "not-allowed" }
>;

function poolSentence(refusal: PoolRefusal): string {
  switch (refusal.code) {
    case "pool-exists":
      return `pool '${refusal.poolid}' already exists`;
    case "pool-does-not-exist":
      return `pool '${refusal.poolid}' does not exist`;
    case "pool-name-start":
      return "pool name must start with a letter";
    case "pool-parent-does-not-exist":
      return `parent '${refusal.parent}' of pool '${refusal.poolid}' does not exist`;
    case "pool-not-empty":
      return `pool '${refusal.poolid}' is not empty (contains ${containedText(refusal.contains)})`;
    case "guest-is-member":
      return `VM ${refusal.guest} is already a pool member`;
    case "guest-is-no-member":
      return `VM ${refusal.guest} is not a pool member`;
    case "guest-in-other-pool":
      return `VM ${refusal.guest} belongs already to pool '${refusal.poolid}' and 'allow-move' is not set`;
    case "storage-is-member":
      return `Storage '${refusal.storage}' is already a pool member`;
    case "storage-is-no-member":
      return `Storage '${refusal.storage}' is not a pool member`;
    case "not-allowed":
      return `403 ${permissionFailed(missingText(refusal.missing))}`;
  }
}

function containedText(contains: Extract<Refusal, { code: "pool-not-empty" }>["contains"]): string {
  switch (contains.kind) {
    case "pool":
      return `pool '${contains.id}'`;
    case "guest":
      return `VM ${contains.id}`;
    case "storage":
      return `storage '${contains.id}'`;
  }
}
