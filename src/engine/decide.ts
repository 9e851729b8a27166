import { compile } from "./compiled/compile";
import type { Privilege } from "./ids";
import type { AccessModel, RoleFlags } from "./model";

/** The roles in force for an auth id on a path; root@pam has Administrator whatever the ACL says. */
export type RolesAnswer = "Administrator" | RoleFlags;

/** Thrown when a question names a privilege that does not exist. */
export class UnknownPrivilege extends Error {
  override readonly name = "UnknownPrivilege";
  readonly code = "unknown-privilege";
  readonly privilege: string;

  constructor(privilege: string) {
    super(`unknown privilege ${privilege}`);
    this.privilege = privilege;
  }
}

/**
 * Roles of an auth id on a path, role -> propagate flag, pools not counted (engine.md section 4). Any text may be
 * asked; the path is taken as it stands (section 10).
 */
export function rolesOn(model: AccessModel, authid: string, path: string): RolesAnswer {
  const index = compile(model);
  const subject = index.subject(authid);
  switch (subject.kind) {
    case "root":
      return "Administrator";
    case "nobody":
      return index.sets.none.roles;
    case "walker":
      return index.roles(subject, index.sites.at(path)).roles;
  }
}

/**
 * Privileges of an auth id on a path, privilege -> propagate flag, sorted by name: pools counted, tokens cut
 * (engine.md section 5). Any text may be asked; the path is taken as it stands (section 10).
 */
export function privilegesOn(model: AccessModel, authid: string, path: string): ReadonlyMap<Privilege, boolean> {
  const index = compile(model);
  const subject = index.subject(authid);
  switch (subject.kind) {
    case "root":
      return index.grants.root.privileges;
    case "nobody":
      return index.grants.none.privileges;
    case "walker":
      return index.grant(subject, index.sites.at(path)).privileges;
  }
}

/** The text as a privilege of the model. Throws `UnknownPrivilege` where none has this name. */
export function asPrivilege(model: AccessModel, text: string): Privilege {
  if (compile(model).grants.knows(text)) return text;
  throw new UnknownPrivilege(text);
}

/** Does the auth id hold the privilege on the path? The flag does not matter. Throws `UnknownPrivilege`. */
export function can(model: AccessModel, authid: string, privilege: string, path: string): boolean {
  return privilegesOn(model, authid, path).has(asPrivilege(model, privilege));
}
