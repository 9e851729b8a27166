import { applyChange } from "../changes/apply";
import type { Change } from "../changes/change";
import type { AccessModel } from "../model";
import { ROOT } from "../names";
import { blockFor } from "./block";
import { operationsBetween } from "./operations/operations";
import type { Bounds, Excess } from "./safety";
import { sendable } from "./sendable";
import { splitChange } from "./split";

/** A step before it is written as a command. */
export interface RawStep {
  readonly change: Change;
  readonly block: boolean;
  readonly excess: readonly Excess[];
}

// Cascades may take away what must stay, and what comes from nowhere needs two steps.
const ROUNDS = 5;
const BLOCK_ROUNDS = 20;

/** The model after a change as root@pam makes it, or `undefined` where it is refused. */
export function applied(model: AccessModel, change: Change): AccessModel | undefined {
  const result = applyChange(model, change, ROOT);
  return "refused" in result ? undefined : result.model;
}

/** Walks from one state to the next, always taking a change that gives nobody too much, as long as there is one. */
export class WalkThere {
  readonly steps: RawStep[] = [];
  state: AccessModel;
  readonly #target: AccessModel;
  readonly #bounds: Bounds;
  readonly #arrange: (changes: readonly Change[]) => readonly Change[];
  #dirty = false;

  constructor(
    before: AccessModel,
    target: AccessModel,
    bounds: Bounds,
    arrange: (changes: readonly Change[]) => readonly Change[],
  ) {
    this.state = before;
    this.#target = target;
    this.#bounds = bounds;
    this.#arrange = arrange;
  }

  /** Goes as far as commands lead; yields the number of steps now and then. */
  *run(): Iterable<number> {
    for (let round = 0; round < ROUNDS; round += 1) {
      const before = this.steps.length;
      const wanted = operationsBetween(this.state, this.#target).flatMap((change) => sendable(change) ?? []);
      let pending: readonly Change[] = this.#arrange(wanted);
      while (pending.length > 0) {
        const count = this.steps.length;
        pending = yield* this.#pass(pending);
        if (this.steps.length > count) continue;
        const next = this.#unstick(pending);
        if (next === undefined) break;
        pending = next;
      }
      if (this.steps.length === before) return;
    }
  }

  /** Takes all changes that are safe now, in their order; answers the others. */
  *#pass(pending: readonly Change[]): Generator<number, readonly Change[]> {
    const left: Change[] = [];
    for (const change of pending) {
      const next = applied(this.state, change);
      if (next === undefined || this.#bounds.excessOfStep(this.state, next).length > 0) left.push(change);
      else this.#take(change, next, false);
      yield this.steps.length;
    }
    return left;
  }

  #take(change: Change, next: AccessModel, block: boolean, excess: readonly Excess[] = []): void {
    if (excess.length > 0) this.#dirty = true;
    const found = this.#dirty ? this.#bounds.excess(next) : excess;
    this.#dirty = found.length > 0;
    this.steps.push({ change, block, excess: found });
    this.state = next;
  }

  /** Where no change is safe: a part of one, or one behind temporary NoAccess entries, or one that is marked. */
  #unstick(pending: readonly Change[]): readonly Change[] | undefined {
    const possible = pending.filter((change) => applied(this.state, change) !== undefined);
    for (const change of possible) {
      const parts = splitChange(change);
      if (parts.length > 1 && parts.some((part) => this.#isSafe(part))) {
        return pending.flatMap((one) => (one === change ? parts : [one]));
      }
    }
    const ways = possible.flatMap((change) => {
      const blocks = this.#blocksFor(change);
      return blocks === undefined ? [] : [{ change, blocks }];
    });
    const [way] = ways.sort((left, right) => left.blocks.length - right.blocks.length);
    if (way !== undefined) {
      for (const block of way.blocks) this.#takeAnyway(block, true);
      this.#takeAnyway(way.change, false);
      return pending.filter((one) => one !== way.change);
    }
    const [first] = possible;
    if (first === undefined) return undefined;
    const whole = splitChange(first);
    if (whole.length > 1) return pending.flatMap((one) => (one === first ? whole : [one]));
    this.#takeAnyway(first, false);
    return pending.filter((one) => one !== first);
  }

  #isSafe(change: Change): boolean {
    const next = applied(this.state, change);
    return next !== undefined && this.#bounds.excessOfStep(this.state, next).length === 0;
  }

  #takeAnyway(change: Change, block: boolean): void {
    const next = applied(this.state, change);
    if (next !== undefined) this.#take(change, next, block, this.#bounds.excessOfStep(this.state, next));
  }

  /** NoAccess entries behind which the change gives nobody too much, or `undefined` where there are none. */
  #blocksFor(change: Change): readonly Change[] | undefined {
    let state = this.state;
    const blocks = new Map<string, Change & { kind: "acl.update" }>();
    for (let round = 0; round < BLOCK_ROUNDS; round += 1) {
      const next = applied(state, change);
      if (next === undefined) return undefined;
      const excess = shallowest(this.#bounds.excessOfStep(state, next));
      if (excess.length === 0) return [...blocks.values()];
      for (const one of excess) {
        const block = blockFor(state, one);
        const blocked = block === undefined ? undefined : applied(state, block);
        if (block?.kind !== "acl.update" || blocked === undefined) return undefined;
        if (this.#bounds.excessOfStep(state, blocked).length > 0) return undefined;
        state = blocked;
        const known = blocks.get(block.path);
        const users = [...new Set([...(known?.users ?? []), ...(block.users ?? [])])];
        const tokens = [...new Set([...(known?.tokens ?? []), ...(block.tokens ?? [])])];
        const subjects = { ...(users.length > 0 && { users }), ...(tokens.length > 0 && { tokens }) };
        const { users: _users, tokens: _tokens, ...base } = block;
        blocks.set(block.path, { ...base, ...subjects });
      }
    }
    return undefined;
  }
}

/** For each login the excess nearest to the root: a block there may cover the others. */
function shallowest(excess: readonly Excess[]): readonly Excess[] {
  const byLogin = new Map<string, Excess>();
  for (const one of excess) {
    const known = byLogin.get(one.authid);
    if (known === undefined || one.path.length < known.path.length) byLogin.set(one.authid, one);
  }
  return [...byLogin.values()];
}
