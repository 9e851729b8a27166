// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import type { ReactNode } from "react";
import { expect, test } from "vitest";
import { drawView } from "../../app/testing/drawView";
import { GuestBackups } from "./GuestBackups";

const words = ["guests", "frame", "volumes"] as const;
const draw = (view: () => ReactNode, search: string) =>
  drawView({ view, words, at: `/datacenter/x${search}`, scenario: "showcase" });
type User = Awaited<ReturnType<typeof draw>>["user"];

async function put(user: User, field: HTMLElement, text: string) {
  await user.clear(field);
  await user.paste(text);
}
const button = (name: string) => screen.getByRole("button", { name });

test("a backup is made and listed", async () => {
  const { user, sent } = await draw(() => <GuestBackups vmid="310" />, "?dialog=backup");
  const box = await screen.findByRole("dialog", { name: /Backup VM 310/ });
  await user.click(within(box).getByRole("button", { name: "Backup" }));
  await screen.findByRole("row", { name: /vzdump-qemu-310/ });
  expect(sent.join()).toContain("/vzdump");
});

test("a backup is restored under a free id, with what it takes told before", async () => {
  const { user, ask } = await draw(() => <GuestBackups vmid="310" />, "?dialog=backup");
  const box = await screen.findByRole("dialog", { name: /Backup VM 310/ });
  await user.click(within(box).getByRole("button", { name: "Backup" }));
  const row = await screen.findByRole("row", { name: /vzdump-qemu-310/ });
  await user.click(within(row).getAllByRole("gridcell")[0] ?? row);
  await user.click(button("Restore"));
  const restore = await screen.findByRole("dialog", { name: "Restore a backup" });
  expect(await within(restore).findByText(/Guest 310 .* exists: it is replaced/)).toBeTruthy();
  await put(user, within(restore).getByRole("textbox", { name: "Guest ID" }), "7");
  await user.click(within(restore).getByRole("button", { name: "Restore" }));
  expect(await within(restore).findByText(/At least 100|Not a valid guest id/)).toBeTruthy();
  await put(user, within(restore).getByRole("textbox", { name: "Guest ID" }), "778");
  expect(await within(restore).findByText("VM.Allocate on /vms/778")).toBeTruthy();
  await user.click(within(restore).getByRole("button", { name: "Restore" }));
  await waitFor(async () => expect(await ask("/nodes/pve2/qemu/778/config")).toMatchObject({ cores: 2 }));
});
