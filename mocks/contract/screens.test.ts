import { expect, it } from "vitest";
import { dialogs } from "../../e2e/dialogs";
import { screens } from "../../e2e/screens";
import { FRAME_WINDOWS } from "../../src/app/frame/useFrameWindow";
import { aclAddress } from "../../src/widgets/acl/aclAddress";
import { actionAddress } from "../../src/widgets/guest/actionAddress";
import { createAddress } from "../../src/widgets/guest/createAddress";

/** Where the addresses of a view begin; one file may describe several. */
const PLACES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  accessTests: { search: "/datacenter/tests" },
  backups: { backupSearch: "/guest/110/backup|/guest/100/backup" },
  commands: { search: "/datacenter/commands" },
  compare: { search: "/datacenter/compare" },
  findings: { search: "/datacenter/findings" },
  groups: { search: "/datacenter/groups" },
  guest: { summarySearch: "/guest/100/summary", configSearch: "/guest/\\d+/(?:hardware|options)", snapshotSearch: "/guest/\\d+/snapshots" },
  lessons: { lessonsSearch: "/sandbox/lessons" },
  needs: { search: "/datacenter/needs" },
  options: { search: "/datacenter/options" },
  permissions: { search: "/datacenter/permissions" },
  pool: { search: "/pool/members/production" },
  pools: { search: "/datacenter/pools" },
  realms: { search: "/datacenter/realms" },
  roles: { search: "/datacenter/roles" },
  storage: { search: "/storage/\\w+/local/content" },
  syncJobs: { search: "/datacenter/realms" },
  tfa: { search: "/datacenter/tfa" },
  tokens: { search: "/datacenter/tokens" },
  users: { search: "/datacenter/users" },
  worlds: { worldsSearch: "/sandbox/worlds", historySearch: "/sandbox/history", faultsSearch: "/sandbox/faults" },
};

const addresses = [...screens, ...dialogs].map(({ address }) => address);

/** The values that a part of an address may have; none where the schema lacks the part or any text may stand there. */
function choices(schema: unknown, part: string): readonly string[] {
  const shape = (schema as { readonly shape?: Record<string, { readonly def?: { readonly innerType?: { readonly options?: readonly string[] } } }> }).shape;
  return shape?.[part]?.def?.innerType?.options ?? [];
}

function missing(place: string, part: string, values: readonly string[]): readonly string[] {
  const at = new RegExp(`^(?:${place})[?]`);
  const listed = (value: string) => addresses.some((address) => at.test(address) && new RegExp(`[?&]${part}=${value}(?:&|$)`).test(address));
  return values.filter((value) => !listed(value)).map((value) => `${place} ${part}=${value}`);
}

it("every dialog that an address can open is looked at: by axe, in each language, on a phone", () => {
  const files = import.meta.glob<Record<string, unknown>>("../../src/views/**/search.ts", { eager: true });
  const left: string[] = [];
  const unknown: string[] = [];
  for (const [file, module] of Object.entries(files)) {
    const view = file.split("/").at(-2) ?? "";
    for (const [name, schema] of Object.entries(module)) {
      const values = choices(schema, "dialog");
      const place = PLACES[view]?.[name];
      if (values.length === 0) continue;
      if (place === undefined) unknown.push(`${view} ${name}`);
      else left.push(...missing(place, "dialog", values));
    }
  }
  expect(unknown).toEqual([]);
  expect(left).toEqual([]);
});

it("so is every window of the frame, every question about a guest, and every dialog of an object's entries", () => {
  expect(missing("/datacenter/search", "window", FRAME_WINDOWS)).toEqual([]);
  expect(missing("/datacenter/search", "create", choices(createAddress, "create"))).toEqual([]);
  expect(missing("/guest/\\d+/summary", "action", choices(actionAddress, "action"))).toEqual([]);
  const entries = choices(aclAddress, "dialog");
  expect(entries.length).toBeGreaterThan(3);
  expect(missing("/datacenter/permissions", "dialog", entries)).toEqual([]);
});
