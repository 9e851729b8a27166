import type { AclPath } from "../ids";
import type { AccessModel } from "../model";
import { assignmentsOf } from "./assignments";
import type { Assignments } from "./assignments";
import { Grants } from "./grants";
import type { Grant } from "./grants";
import { RoleSets } from "./roleSets";
import type { RoleSet } from "./roleSets";
import { Sites } from "./sites";
import type { Site } from "./sites";
import { subjectOf, withoutGrants } from "./subject";
import type { Subject, Walker } from "./subject";
import { Tree } from "./tree";
import type { TreeNode } from "./tree";
import { walk } from "./walk";

// A sweep over all users of a large cluster must not keep all their answers.
const REMEMBERED_SUBJECTS = 2_500;

/** A model prepared for questions: the ACL as a tree, role sets and grants as shared objects, answers remembered. */
export class CompiledModel {
  readonly sets: RoleSets;
  readonly grants: Grants;
  readonly sites: Sites;
  readonly #model: AccessModel;
  readonly #tree: Tree;
  readonly #alike: CompiledModel | undefined;
  readonly assignments: Assignments;
  readonly #subjects = new Map<string, Subject>();
  // Questions about one subject come in rows.
  #lastAuthid = "";
  #lastSubject: Subject = { kind: "nobody" };

  /** `alike`: of a model that differs in what its roles hold alone, so that only privileges are another matter. */
  constructor(model: AccessModel, alike?: CompiledModel) {
    this.#model = model;
    this.#alike = alike;
    this.#tree = alike === undefined ? new Tree() : alike.#tree;
    this.sets = alike?.sets ?? new RoleSets();
    this.grants = new Grants(model);
    this.assignments = alike?.assignments ?? assignmentsOf(model, this.#tree, this.sets);
    this.sites = alike?.sites ?? new Sites(model, this.#tree);
  }

  /** Every path with an ACL node, with those above it; always with `/`. */
  nodePaths(): readonly AclPath[] {
    return this.#tree.nodes.map((node) => node.path);
  }

  /** Whose entries count for an auth id. */
  subject(authid: string): Subject {
    if (authid !== this.#lastAuthid) {
      this.#lastSubject = this.#subjectAt(authid);
      this.#lastAuthid = authid;
    }
    return this.#lastSubject;
  }

  #subjectAt(authid: string): Subject {
    const known = this.#subjects.get(authid);
    if (known !== undefined) return known;
    const alike = this.#alike?.subject(authid);
    const subject = alike === undefined ? subjectOf(this.#model, this.assignments, authid) : withoutGrants(alike);
    if (this.#subjects.size >= REMEMBERED_SUBJECTS) this.#subjects.clear();
    this.#subjects.set(authid, subject);
    return subject;
  }

  /** The roles of engine.md section 4, pools not counted. */
  roles(walker: Walker, site: Site): RoleSet {
    return walk(this.sets, walker.concerns, site);
  }

  /** The roles of engine.md section 5, steps 4 and 5: pools counted. */
  rolesWithPools(walker: Walker, site: Site): RoleSet {
    if (site.plain === undefined) return this.roles(walker, site);
    let roles = this.#rememberedRoles(walker, site.plain);
    for (const { site: pool } of site.pools) roles = this.sets.withPool(roles, this.#rememberedRoles(walker, pool));
    return roles;
  }

  /** The privileges of engine.md section 5: pools counted, a separated token cut. */
  grant(walker: Walker, site: Site): Grant {
    const known = walker.grants[site.id];
    if (known !== undefined) return known;
    const grant = this.#freshGrant(walker, site);
    // Filled without holes: an array written far behind its end becomes a slow dictionary.
    while (walker.grants.length < site.id) walker.grants.push(undefined);
    walker.grants[site.id] = grant;
    return grant;
  }

  /** The same for a walker that is asked once: nothing is remembered but what its pools give. */
  grantOnce(walker: Walker, site: Site): Grant {
    const own = this.grants.ofRoles(this.rolesWithPools(walker, site));
    return walker.limit === undefined ? own : this.grants.cut(own, this.grant(walker.limit, site));
  }

  #freshGrant(walker: Walker, site: Site): Grant {
    const { nodes, above } = site;
    const last = nodes[nodes.length - 1];
    if (above !== undefined && last !== undefined && !isConcerned(walker, last)) return this.grant(walker, above);
    return this.grantOnce(walker, site);
  }

  #rememberedRoles(walker: Walker, site: Site): RoleSet {
    const known = walker.roles.get(site);
    if (known !== undefined) return known;
    const roles = this.roles(walker, site);
    walker.roles.set(site, roles);
    return roles;
  }
}

function isConcerned({ concerns, limit }: Walker, node: TreeNode): boolean {
  return concerns.has(node.id) || limit?.concerns.has(node.id) === true;
}

const compiled = new WeakMap<AccessModel, CompiledModel>();

/** The last one compiled for an ACL, with its model. */
const byAcl = new WeakMap<AccessModel["acl"], { readonly model: AccessModel; readonly index: CompiledModel }>();

function sameButRoles(one: AccessModel, other: AccessModel): boolean {
  const same = one.acl === other.acl && one.users === other.users && one.groups === other.groups;
  return same && one.pools === other.pools && one.version === other.version;
}

/** The compiled form of a model, made at the first question; models are never changed in place. */
export function compile(model: AccessModel): CompiledModel {
  const known = compiled.get(model);
  if (known !== undefined) return known;
  const near = byAcl.get(model.acl);
  const alike = near !== undefined && sameButRoles(near.model, model) ? near.index : undefined;
  const made = new CompiledModel(model, alike);
  compiled.set(model, made);
  if (alike === undefined) byAcl.set(model.acl, { model, index: made });
  return made;
}
