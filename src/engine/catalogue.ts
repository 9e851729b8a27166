import type { CatalogueData } from "./catalogues/catalogueData";
import { pve5 } from "./catalogues/pve5";
import { pve6 } from "./catalogues/pve6";
import { pve7 } from "./catalogues/pve7";
import { pve8 } from "./catalogues/pve8";
import { pve9 } from "./catalogues/pve9";
import type { Privilege, RoleId } from "./ids";
import type { PveVersion, Role } from "./model";

/** What one PVE version knows before any file is read. */
export interface Catalogue {
  /** The release that the data was read from. */
  readonly release: string;
  readonly privileges: ReadonlySet<Privilege>;
  /** The built-in roles. */
  readonly roles: ReadonlyMap<RoleId, Role>;
}

function catalogueFrom(data: CatalogueData): Catalogue {
  const roles = data.roles.map(([name, privileges]): [RoleId, Role] => {
    const id = name as RoleId;
    return [id, { id, privileges: new Set(privileges.map((privilege) => privilege as Privilege)), builtIn: true }];
  });
  return {
    release: data.release,
    privileges: new Set(data.privileges.map((privilege) => privilege as Privilege)),
    roles: new Map(roles),
  };
}

const CATALOGUES: Readonly<Record<PveVersion, Catalogue>> = {
  5: catalogueFrom(pve5),
  6: catalogueFrom(pve6),
  7: catalogueFrom(pve7),
  8: catalogueFrom(pve8),
  9: catalogueFrom(pve9),
};

/** Privileges and built-in roles of a PVE version. */
export function catalogueOf(version: PveVersion): Catalogue {
  return CATALOGUES[version];
}
