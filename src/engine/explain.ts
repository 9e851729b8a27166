import { compile } from "./compiled/compile";
import type { CompiledModel } from "./compiled/compile";
import type { Walker } from "./compiled/subject";
import { asPrivilege } from "./decide";
import { markCut } from "./explained/cut";
import type { Explanation } from "./explained/explanation";
import { ignoredNodes, shownNodes } from "./explained/nodes";
import { sideOf, withSources } from "./explained/side";
import { identify } from "./identity";
import type { Identity } from "./identity";
import type { Privilege } from "./ids";
import type { AccessModel } from "./model";

/** What else an explanation should show. */
export interface ExplainOptions {
  /** Also the entries of groups that the subject is not in, or that do not exist. */
  readonly others?: boolean;
}

interface Question {
  readonly model: AccessModel;
  readonly index: CompiledModel;
  readonly path: string;
  readonly asked: Privilege | undefined;
  readonly others: boolean;
}

/**
 * Why an auth id holds what it holds on a path, and whether it holds `privilege`: every entry that the decision looked
 * at with its verdict, from the same walk (engine.md section 9). Throws `UnknownPrivilege`.
 */
export function explain(
  model: AccessModel,
  authid: string,
  path: string,
  privilege?: string,
  options: ExplainOptions = {},
): Explanation {
  const asked = privilege === undefined ? undefined : asPrivilege(model, privilege);
  const question = { model, index: compile(model), path, asked, others: options.others === true };
  const explanation = answer(question, authid);
  if (asked === undefined) return explanation;
  const granted = explanation.privileges.some((held) => held.privilege === asked);
  return { ...explanation, decision: { privilege: asked, granted } };
}

function answer(question: Question, authid: string): Explanation {
  const { model, index, path } = question;
  const identity = identify(model, authid);
  if (identity.kind === "full-token") {
    const user = answer(question, identity.user);
    return { ...user, identity, nodes: ignoredNodes(index, identity, path), pools: [], user };
  }
  const subject = index.subject(authid);
  if (subject.kind === "walker") return answerForWalker(question, identity, subject);
  const { privileges } = subject.kind === "root" ? index.grants.root : index.grants.none;
  return {
    identity,
    path,
    nodes: shownNodes([], path),
    pools: [],
    roles: subject.kind === "root" ? "Administrator" : index.sets.none.roles,
    inForce: subject.kind === "root" ? index.sets.root.roles : index.sets.none.roles,
    privileges: withSources(model, [], privileges),
    cut: [],
  };
}

function answerForWalker(question: Question, identity: Identity, walker: Walker): Explanation {
  const { model, index, path, asked, others } = question;
  const side = sideOf(model, index, walker, path, others);
  const user = identity.kind === "separated-token" ? answer(question, identity.user) : undefined;
  const limit = walker.limit === undefined ? undefined : index.grant(walker.limit, index.sites.at(path));
  const grant = limit === undefined ? side.grant : index.grants.cut(side.grant, limit);
  if (limit !== undefined && identity.kind === "separated-token") {
    markCut(model, side.entries, identity.user, limit.privileges, asked);
  }
  const lost = [...side.grant.privileges].filter(([privilege]) => !grant.privileges.has(privilege));
  return {
    identity,
    path,
    nodes: shownNodes(side.direct.nodes, path),
    pools: side.pools.map((pool) => {
      return { pool: pool.pool, nodes: shownNodes(pool.nodes, `/pool/${pool.pool}`), roles: pool.roles.roles };
    }),
    ...(user === undefined ? {} : { user }),
    roles: side.direct.roles.roles,
    inForce: side.roles.roles,
    privileges: withSources(model, side.entries, grant.privileges),
    cut: withSources(model, side.entries, new Map(lost)),
  };
}
