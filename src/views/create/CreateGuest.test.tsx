// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { drawView } from "../../app/testing/drawView";
import { CreateGuest } from "./CreateGuest";

const REQUIRED = "Required";
type Kind = "qemu" | "lxc";
const words = ["create", "frame"] as const;
const draw = (kind: Kind, more: Partial<Parameters<typeof drawView>[0]> = {}) =>
  drawView({
    view: () => <CreateGuest kind={kind} node={undefined} onClose={() => undefined} />,
    words,
    at: "/datacenter/x",
    scenario: "showcase",
    ...more,
  });
/** The window in which the list was read makes way for the form. */
async function form(title: string) {
  await screen.findByRole("button", { name: "Create" });
  return screen.getByRole("dialog", { name: title });
}

type User = Awaited<ReturnType<typeof draw>>["user"];

async function put(user: User, field: HTMLElement, text: string) {
  await user.clear(field);
  await user.paste(text);
}

test("a machine is created under the next free id, with what was entered", async () => {
  const { user, ask, address } = await draw("qemu");
  const box = await form("Create: Virtual Machine");
  const vmid = await within(box).findByRole<HTMLInputElement>("textbox", { name: "VM ID" });
  expect(vmid.value).toBe("100");
  await user.click(within(box).getByRole("button", { name: "Create" }));
  expect((await within(box).findAllByText(REQUIRED)).length).toBe(1);
  await put(user, within(box).getByRole("combobox", { name: "Storage" }), "ceph-dev");
  await put(user, within(box).getByRole("textbox", { name: "Name" }), "fresh");
  await user.selectOptions(within(box).getByRole("combobox", { name: "Resource Pool" }), "development");
  await user.click(within(box).getByRole("button", { name: "Create" }));
  await waitFor(() => expect(address()).toContain("/guest/100/summary"));
  const config = (await ask("/nodes/pve1/qemu/100/config")) as Readonly<Record<string, string>>;
  expect(config.name).toBe("fresh");
  expect(config.scsi0).toContain("ceph-dev:");
});

test("a login is told what its choices lack, live, and the refusal keeps what was entered", async () => {
  const { user } = await draw("qemu", { as: "ben@pve" });
  const box = await form("Create: Virtual Machine");
  expect(await within(box).findByText(/The server will refuse this.*VM.Allocate on \/vms\/100/)).toBeTruthy();
  await user.selectOptions(within(box).getByRole("combobox", { name: "Resource Pool" }), "development");
  await put(user, within(box).getByRole("combobox", { name: "Storage" }), "ceph-prod");
  const lack = /You lack: .*Datastore.AllocateSpace on \/storage\/ceph-prod/;
  expect(await within(box).findByText(lack)).toBeTruthy();
  await user.click(within(box).getByRole("button", { name: "Create" }));
  expect(await within(box).findByText(/Permission check failed \(\/storage\/ceph-prod/)).toBeTruthy();
  expect(within(box).getByRole<HTMLInputElement>("combobox", { name: "Storage" }).value).toBe("ceph-prod");
});

test("a container needs a template, and a privileged one Sys.Modify", async () => {
  const { user, ask } = await draw("lxc");
  const box = await form("Create: LXC Container");
  await user.click(await within(box).findByRole("combobox", { name: "Template" }));
  await user.click(await screen.findByRole("option", { name: /debian-13/ }));
  await put(user, within(box).getByRole("combobox", { name: "Storage" }), "local-lvm");
  await user.click(within(box).getByRole("checkbox", { name: "Unprivileged container" }));
  expect(await within(box).findByText("Sys.Modify on /")).toBeTruthy();
  await user.click(within(box).getByRole("button", { name: "Create" }));
  await waitFor(async () => {
    const config = (await ask("/nodes/pve1/lxc/100/config")) as Readonly<Record<string, unknown>> | null;
    expect(config?.unprivileged).toBe(0);
  });
});
