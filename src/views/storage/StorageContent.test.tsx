// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { drawView } from "../../app/testing/drawView";
import { StorageContent } from "./StorageContent";

const draw = (search = "", more: Partial<Parameters<typeof drawView>[0]> = {}) =>
  drawView({
    view: () => <StorageContent node="pve1" storage="local" />,
    words: ["volumes"],
    at: `/datacenter/x${search}`,
    scenario: "showcase",
    ...more,
  });

test("a template is listed and removed; a download is checked at its fields", async () => {
  const { user } = await draw();
  const row = await screen.findByRole("row", { name: /debian-13-standard/ });
  await user.click(within(row).getAllByRole("gridcell")[0] ?? row);
  await user.click(screen.getByRole("button", { name: "Remove" }));
  await user.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "Remove" }));
  await waitFor(() => expect(screen.queryByRole("row", { name: /debian-13-standard/ })).toBeNull());
  await user.click(screen.getByRole("button", { name: "Download from URL" }));
  const box = await screen.findByRole("dialog", { name: "Download from URL" });
  await user.click(within(box).getByRole("textbox", { name: "URL" }));
  await user.paste("ftp://x");
  await user.click(within(box).getByRole("button", { name: "Download from URL" }));
  expect(await within(box).findByText(/begins with http/)).toBeTruthy();
});

test("a login that may only look is told what removing takes", async () => {
  const { user } = await draw("", { as: "hanna@corp" });
  const row = await screen.findByRole("row", { name: /debian-13-standard/ });
  await user.click(within(row).getAllByRole("gridcell")[0] ?? row);
  await waitFor(() => expect(screen.getByRole("button", { name: "Remove" }).getAttribute("aria-disabled")).toBe("true"));
  await user.click(screen.getByRole("button", { name: "Remove" }));
  expect(screen.getAllByText(/You lack Datastore.Allocate on \/storage\/local/).length).toBeGreaterThan(0);
});
