// @vitest-environment jsdom
import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { drawView } from "../../app/testing/drawView";
import type { Guest } from "../guest/guest";
import { GuestMenu } from "./GuestMenu";

const guest = (vmid: string, more: Partial<Guest["row"]> = {}): Guest => ({
  row: { id: `qemu/${vmid}`, type: "qemu", vmid: Number(vmid), status: "running", ...more },
  kind: "qemu",
  node: "pve1",
  vmid,
  name: "one",
});
const draw = (one: Guest, as: string) =>
  drawView({
    view: () => <GuestMenu guest={one} place={{ left: 0, top: 0 }} onClose={() => undefined} />,
    words: ["guests", "frame"],
    at: "/datacenter/x",
    scenario: "showcase",
    as,
  });

test("tells the rights that are missing on this very guest", async () => {
  await draw(guest("120"), "chiyo@pve");
  const lacks = (name: RegExp) => screen.getByRole("menuitem", { name }).textContent;
  await waitFor(() => expect(lacks(/Backup now/)).toContain("You lack VM.Backup on /vms/120."));
  expect(lacks(/Take Snapshot/)).toContain("You lack VM.Snapshot on /vms/120.");
  expect(lacks(/Console/)).toBe("Console");
  expect(lacks(/Shutdown/)).toBe("Shutdown");
  expect(screen.queryByRole("menuitem", { name: "Start" })).toBeNull();
});

test("a template can only be migrated and cloned", async () => {
  await draw(guest("900", { template: true, status: "stopped" }), "root@pam");
  await screen.findByRole("menuitem", { name: "Migrate" });
  expect(screen.getAllByRole("menuitem").map((item) => item.textContent)).toEqual(["Migrate", "Clone"]);
});
