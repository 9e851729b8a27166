import type { Warning } from "./warning";

/** The warning as PVE words it in its log (config-files.md section 3.3). */
export function warningText(warning: Warning): string {
  return `user config - ignore ${detail(warning)}`;
}

function detail(warning: Warning): string {
  switch (warning.code) {
    case "line-unknown":
      return `config line: ${warning.text}`;
    case "user-invalid":
      return `user '${warning.userid}' - invalid user name`;
    case "user-expire-invalid":
      return `user '${warning.userid}' - (illegal characters in expire '${warning.expire}')`;
    case "token-invalid":
      return `invalid tokenid '${warning.tokenid}'`;
    case "token-expire-invalid":
      return `token '${warning.tokenid}' - (illegal characters in expire '${warning.expire}')`;
    case "token-without-user":
      return `token '${warning.tokenid}' - user does not exist`;
    case "group-invalid":
      return `group '${warning.groupid}' - invalid characters in group name`;
    case "group-member-invalid":
      return `invalid group member '${warning.userid}'`;
    case "role-invalid":
      return `role '${warning.roleid}' - invalid characters in role name`;
    case "privilege-unknown":
      return `invalid privilege '${warning.privilege}'`;
    case "pool-invalid":
      return `pool '${warning.poolid}' - invalid characters in pool name`;
    case "pool-guest-invalid":
      return `invalid vmid '${warning.guest}' in pool '${warning.poolid}'`;
    case "pool-guest-duplicate":
      return `duplicate vmid '${warning.guest}' in pool '${warning.poolid}'`;
    case "pool-storage-invalid":
      return `invalid storage '${warning.storage}' in pool '${warning.poolid}'`;
    case "acl-path-invalid":
      return `invalid path in acl '${warning.path}'`;
    case "acl-role-invalid":
      return `invalid role name '${warning.roleid}' in acl`;
    case "acl-role-unknown":
      return `invalid acl role '${warning.roleid}'`;
    case "acl-group-unknown":
      return `invalid acl group '${warning.groupid}'`;
    case "acl-user-unknown":
      return `invalid acl member '${warning.userid}'`;
    case "acl-subject-invalid":
      return `invalid acl token '${warning.subject}'`;
  }
}
