// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { ReactNode } from "react";
import { expect, test } from "vitest";
import { drawView } from "../../app/testing/drawView";
import { GuestActions } from "./GuestActions";
import { GuestConfig } from "./GuestConfig";
import { GuestConsole } from "./GuestConsole";
import { GuestSnapshots } from "./GuestSnapshots";
import { GuestSummary } from "./GuestSummary";

const words = ["guests", "frame", "volumes"] as const;
const draw = (view: () => ReactNode, search = "", more: Partial<Parameters<typeof drawView>[0]> = {}) =>
  drawView({ view, words, at: `/datacenter/x${search}`, scenario: "showcase", ...more });
type User = Awaited<ReturnType<typeof draw>>["user"];

async function put(user: User, field: HTMLElement, text: string) {
  await user.clear(field);
  await user.paste(text);
}
const button = (name: string) => screen.getByRole("button", { name });

test("memory is changed, with the privilege of its family told; too little is named at the field", async () => {
  const view = () => <GuestConfig vmid="202" section="hardware" />;
  const { user, ask } = await draw(view, "?sel=memory&dialog=edit");
  const box = await screen.findByRole("dialog", { name: "Edit: Memory" });
  expect(within(box).getByText("VM.Config.Memory on /vms/202")).toBeTruthy();
  fireEvent.change(within(box).getByRole("spinbutton", { name: "Memory" }), { target: { value: "8" } });
  await user.click(within(box).getByRole("button", { name: "OK" }));
  expect(await within(box).findByText(/16/)).toBeTruthy();
  fireEvent.change(within(box).getByRole("spinbutton", { name: "Memory" }), { target: { value: "8192" } });
  await user.click(within(box).getByRole("button", { name: "OK" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(await ask("/nodes/pve2/qemu/202/config")).toMatchObject({ memory: "8192" });
});

test("a login that lacks an option's privilege is told so, and the server's refusal is shown", async () => {
  const view = () => <GuestConfig vmid="111" section="options" />;
  const { user } = await draw(view, "?sel=name", { as: "chiyo@pve" });
  await screen.findByRole("row", { name: /erp-db/ });
  await waitFor(() => expect(button("Edit").getAttribute("aria-disabled")).toBe("true"));
  await user.click(button("Edit"));
  expect(screen.getAllByText(/You lack VM.Config.Options on \/vms\/111/).length).toBeGreaterThan(0);
  await user.click(await screen.findByRole("button", { name: "Try anyway" }));
  const box = await screen.findByRole("dialog", { name: "Edit: Name" });
  await put(user, within(box).getByRole("textbox", { name: "Name" }), "mine");
  await user.click(within(box).getByRole("button", { name: "OK" }));
  expect(await within(box).findByText(/Permission check failed/)).toBeTruthy();
  expect(within(box).getByRole<HTMLInputElement>("textbox", { name: "Name" }).value).toBe("mine");
});

test("a network device is added on a bridge and VLAN", async () => {
  const view = () => <GuestConfig vmid="202" section="hardware" />;
  const { user, ask } = await draw(view, "?dialog=addNetwork");
  const box = await screen.findByRole("dialog", { name: "Add: Network Device" });
  await put(user, within(box).getByRole("textbox", { name: "VLAN Tag" }), "9999");
  await user.click(within(box).getByRole("button", { name: "Add" }));
  expect(await within(box).findByText(/1 to 4094/)).toBeTruthy();
  await put(user, within(box).getByRole("textbox", { name: "VLAN Tag" }), "7");
  expect(await within(box).findByText("SDN.Use on /sdn/zones/localnetwork/vmbr0/7")).toBeTruthy();
  await user.click(within(box).getByRole("button", { name: "Add" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  const config = (await ask("/nodes/pve2/qemu/202/config")) as Readonly<Record<string, string>>;
  expect(config.net1).toContain("tag=7");
});

test("a snapshot is taken, rolled back to and removed", async () => {
  const { user } = await draw(() => <GuestSnapshots vmid="310" />, "?dialog=take");
  const take = await screen.findByRole("dialog", { name: /Take Snapshot of/ });
  await put(user, within(take).getByRole("textbox", { name: "Name" }), "before");
  await user.click(within(take).getByRole("button", { name: "Take Snapshot" }));
  await screen.findByRole("row", { name: /before/ });
  await user.click(button("Rollback"));
  const back = await screen.findByRole("alertdialog");
  expect(back.textContent).toContain("is lost");
  await user.click(within(back).getByRole("button", { name: "Rollback" }));
  await waitFor(() => expect(screen.queryByRole("alertdialog")).toBeNull());
  await user.click(button("Remove"));
  await user.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "Remove" }));
  await waitFor(() => expect(screen.queryByRole("row", { name: /before/ })).toBeNull());
});

test("notes are drawn as Markdown and edited; without the right the reason is told and the refusal shown", async () => {
  const { user } = await draw(() => <GuestSummary vmid="310" />);
  await user.click(await screen.findByRole("button", { name: "Edit notes" }));
  const box = await screen.findByRole("dialog", { name: "Edit: Notes" });
  await put(user, within(box).getByRole("textbox", { name: "Notes" }), "**Ask Hanna** before a reboot");
  await user.click(within(box).getByRole("button", { name: "OK" }));
  expect((await screen.findByText("Ask Hanna")).tagName).toBe("STRONG");
  await draw(() => <GuestSummary vmid="120" />, "", { as: "chiyo@pve" });
  await waitFor(() => expect(button("Edit notes").getAttribute("aria-disabled")).toBe("true"));
  expect(screen.getAllByText(/You lack VM.Config.Options on \/vms\/120/).length).toBeGreaterThan(0);
});

test("the console says what Proxmox VE would open, and shows the ticket's answer without the whole ticket", async () => {
  const { user } = await draw(() => <GuestConsole vmid="310" />);
  expect(await screen.findByText("POST /nodes/pve2/qemu/310/vncproxy")).toBeTruthy();
  await user.click(await screen.findByRole("button", { name: "Ask for a console" }));
  const answer = await screen.findByRole("region", { name: "The server’s answer" });
  expect(answer.textContent).toMatch(/PVEVNC:.{1,8}…/);
  expect(answer.textContent).toContain("UPID:pve2:");
});

test("the toolbar tells each missing right, and a clone takes one on the new id or its pool", async () => {
  const { user } = await draw(() => <GuestActions vmid="120" />, "", { as: "chiyo@pve" });
  await waitFor(() => expect(button("Migrate").getAttribute("aria-disabled")).toBe("true"));
  expect(button("Shutdown").getAttribute("aria-disabled")).toBeNull();
  await user.click(button("More"));
  const entry = await screen.findByRole("menuitem", { name: /Convert to template/ });
  expect(entry.textContent).toContain("You lack VM.Allocate on /vms/120");
});

test("a guest is cloned to a new id", async () => {
  const { user, ask } = await draw(() => <GuestActions vmid="310" />, "?action=clone");
  const box = await screen.findByRole("dialog", { name: /Clone VM 310/ });
  await put(user, within(box).getByRole("textbox", { name: "New ID" }), "777");
  expect(await within(box).findByText("VM.Allocate on /vms/777")).toBeTruthy();
  await user.click(within(box).getByRole("button", { name: "Clone" }));
  await waitFor(async () => expect(await ask("/nodes/pve2/qemu/777/config")).toMatchObject({ cores: 2 }));
});
