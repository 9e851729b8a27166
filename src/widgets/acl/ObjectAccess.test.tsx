// @vitest-environment jsdom
import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { drawView } from "../../app/testing/drawView";
import { AclCard } from "./AclCard";

const words = ["permissions", "whoCan", "users"] as const;
const draw = (at: string, path = "/vms/202") =>
  drawView({ view: () => <AclCard path={path} />, words, at, scenario: "showcase" });
const cells = () =>
  [...document.querySelectorAll(".grid-body [role=row]")].map((row) =>
    [...row.querySelectorAll("[role=gridcell]")].map((cell) => cell.textContent.trim()),
  );

test("beside the entries: who ends up with access, by what they can do, and why", async () => {
  const { user } = await draw("/datacenter/x");
  await screen.findByRole("grid", { name: "Permissions" });
  await waitFor(() => expect(cells().length).toBeGreaterThan(0));
  await user.click(screen.getByRole("tab", { name: "Logins with access" }));
  await screen.findByRole("grid", { name: "Logins with access to /vms/202" });
  const row = (login: string) => cells().find(([id]) => id?.startsWith(login));
  await waitFor(() => expect(row("gael@pve")?.join(" ")).toContain("@developers: PVEVMAdmin on /pool/development"));
  expect(row("intern@pve")).toBeUndefined();
  expect(row("farid@pve")?.[0]).toContain("expired");
  expect(row("root@pam")?.join(" ")).toContain("needs no entry");
  expect(screen.getAllByRole("link", { name: /gael@pve holds it on \/vms\/202/ })[0]?.getAttribute("href")).toContain("path=%2Fvms%2F202");
});
