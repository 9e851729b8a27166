import { catalogueOf } from "../catalogue";
import type { Privilege, RoleId } from "../ids";
import type { AccessModel, RoleFlags } from "../model";
import { ADMINISTRATOR } from "./roleSets";
import type { RoleSet } from "./roleSets";

/** Privileges with flags, as two bit sets and as the map that is handed out; equal grants are one object. */
export interface Grant {
  readonly held: bigint;
  readonly propagating: bigint;
  /** Sorted by name. */
  readonly privileges: ReadonlyMap<Privilege, boolean>;
}

/** Turns role sets into privileges; every privilege of the catalogue and of the model's roles has a bit. */
export class Grants {
  readonly #bits: ReadonlyMap<Privilege, bigint>;
  readonly #ofRole = new Map<RoleId, bigint>();
  readonly #ofSet: Grant[] = [];
  readonly #byKey = new Map<string, Grant>();
  readonly none: Grant;
  /** What root@pam holds everywhere. */
  readonly root: Grant;

  constructor(model: AccessModel) {
    const { privileges } = catalogueOf(model.version);
    const names = new Set(privileges);
    for (const role of model.roles.values()) for (const privilege of role.privileges) names.add(privilege);
    this.#bits = new Map([...names].sort().map((privilege, at) => [privilege, 1n << BigInt(at)]));
    for (const [id, role] of model.roles) this.#ofRole.set(id, this.#bitsOf(role.privileges));
    this.none = this.#grant(0n, 0n);
    const bits = this.#bitsOf(model.roles.get(ADMINISTRATOR)?.privileges ?? privileges);
    this.root = this.#grant(bits, bits);
  }

  /** Does a privilege of this name exist, in the PVE version or in one of the model's roles? */
  knows(privilege: string): privilege is Privilege {
    return this.#bits.has(privilege as Privilege);
  }

  /** The union of the roles' privileges; a role that does not exist gives none (engine.md section 5, step 6). */
  ofRoles(set: RoleSet): Grant {
    return (this.#ofSet[set.id] ??= this.#sum(set.roles));
  }

  /** A token's grant cut with its user's: both must hold it, and both flags count (engine.md section 5, step 7). */
  cut(token: Grant, user: Grant): Grant {
    if (token === this.none) return token;
    return this.#grant(token.held & user.held, token.propagating & user.propagating);
  }

  #sum(roles: RoleFlags): Grant {
    let held = 0n;
    let propagating = 0n;
    for (const [role, flag] of roles) {
      const bits = this.#ofRole.get(role) ?? 0n;
      held |= bits;
      if (flag) propagating |= bits;
    }
    return this.#grant(held, propagating);
  }

  #bitsOf(privileges: ReadonlySet<Privilege>): bigint {
    let bits = 0n;
    for (const [privilege, bit] of this.#bits) if (privileges.has(privilege)) bits |= bit;
    return bits;
  }

  #grant(held: bigint, propagating: bigint): Grant {
    const key = `${held.toString(36)} ${propagating.toString(36)}`;
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const privileges = new Map<Privilege, boolean>();
    for (const [privilege, bit] of this.#bits)
      if ((held & bit) !== 0n) privileges.set(privilege, (propagating & bit) !== 0n);
    const made = { held, propagating, privileges };
    this.#byKey.set(key, made);
    return made;
  }
}
