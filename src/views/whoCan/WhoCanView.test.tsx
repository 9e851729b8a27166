// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { drawView } from "../../app/testing/drawView";
import { WhoCanView } from "./WhoCanView";

const words = ["whoCan", "permissions", "privileges"] as const;
const draw = (search: Readonly<Record<string, string>>, more: Partial<Parameters<typeof drawView>[0]> = {}) =>
  drawView({
    view: WhoCanView,
    words,
    at: `/datacenter/who-can?${new URLSearchParams(search).toString()}`,
    scenario: "showcase",
    ...more,
  });
const cells = () =>
  [...document.querySelectorAll(".grid-body [role=row]")].map((row) =>
    [...row.querySelectorAll("[role=gridcell]")].map((cell) => cell.textContent.trim()),
  );

test("lists everybody with the entry and the group that give it, disabled and expired ones marked", async () => {
  await draw({ path: "/vms/111", privilege: "VM.PowerMgmt" });
  await waitFor(() => expect(cells().length).toBeGreaterThan(5));
  const find = (login: string) => cells().find(([id]) => id?.includes(login));
  expect(find("chiyo@pve")).toEqual(expect.arrayContaining(["Operator on /pool/production, through the pool production", "@helpdesk", "usable"]));
  expect(find("elena@pve")).toContain("disabled");
  expect(find("root@pam")).toContain("root@pam needs no entry");
  expect(find("backup@pve!nightly")).toContain("its own entry");
  expect(find("intern@pve")).toBeUndefined();
  expect(document.querySelectorAll(".grid-group").length).toBeGreaterThan(2);
  expect(screen.getAllByRole("link", { name: /chiyo@pve holds it on \/vms\/111/ })[0]?.getAttribute("href")).toContain("authid=chiyo%40pve");
});

test("a role asks for all that it holds, an action for its check, a typo is named", async () => {
  await draw({ path: "/vms/300", role: "PVEVMAdmin" });
  await waitFor(() => expect(cells().map(([id]) => id)).toEqual(expect.arrayContaining([expect.stringContaining("root@pam"), expect.stringContaining("anna@pve")])));
  expect(cells().some(([id]) => id?.includes("intern@pve"))).toBe(false);
  await draw({ path: "/vms/300", action: "start" });
  await waitFor(() => expect(cells().some(([id]) => id?.includes("ivar@corp"))).toBe(true));
  await draw({ path: "/vms/300", privilege: "VM.Powermgmt" });
  expect(await screen.findByText(/no privilege or role VM\.Powermgmt/)).toBeTruthy();
});

test("the matrix of logins and guests answers by arrow keys, finds both ways and leads to Why", async () => {
  const { user, address } = await draw({ privilege: "VM.PowerMgmt", view: "guests" });
  const grid = await screen.findByRole("grid", { name: "Logins × guests: VM.PowerMgmt" });
  await waitFor(() => expect(within(grid).getByRole("gridcell", { name: "anna@pve, 110 (erp): yes" })).toBeTruthy());
  expect(within(grid).getByRole("gridcell", { name: "ben@pve, 110 (erp): no" })).toBeTruthy();
  await user.type(screen.getByRole("searchbox", { name: "Find logins" }), "intern");
  await user.type(screen.getByRole("searchbox", { name: "Find columns" }), "training");
  await waitFor(() => expect(grid.getAttribute("aria-rowcount")).toBe("2"));
  expect(within(grid).getByRole("gridcell", { name: "intern@pve, 300 (training-room): yes" })).toBeTruthy();
  grid.focus();
  await user.keyboard("{ArrowDown}{ArrowRight}{Enter}");
  await waitFor(() => expect(address()).toMatch(/why\?authid=intern%40pve&path=%2Fvms%2F300&privilege=VM\.PowerMgmt/));
});

test("the matrix of one object's privileges, and a plain login is told that there may be more", async () => {
  await draw({ path: "/vms/202", view: "privileges" });
  const grid = await screen.findByRole("grid", { name: "Logins × privileges on /vms/202" });
  expect(Number(grid.getAttribute("aria-colcount"))).toBeGreaterThan(30);
  await draw({ path: "/vms/200", privilege: "VM.Audit" }, { as: "intern@pve" });
  expect(await screen.findByText(/there may be more/)).toBeTruthy();
});
