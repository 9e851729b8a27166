// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { drawView } from "../../app/testing/drawView";
import { AccessTestsView } from "./AccessTestsView";

const words = ["accessTests", "effect", "permissions"] as const;
const draw = (at = "", more: Partial<Parameters<typeof drawView>[0]> = {}) =>
  drawView({ view: AccessTestsView, words, at: `/datacenter/tests${at}`, scenario: "showcase", ...more });
const cells = () =>
  [...document.querySelectorAll(".grid-body [role=row]")].map((row) =>
    [...row.querySelectorAll("[role=gridcell]")].map((cell) => cell.textContent),
  );

test("a test is written by its parts, checked at once, edited as a line and removed", async () => {
  const { user } = await draw("?dialog=add");
  const box = await screen.findByRole("dialog", { name: "Add: Access test" });
  await user.type(within(box).getByRole("combobox", { name: "Who" }), "root@pam{Tab}");
  await user.type(within(box).getByRole("combobox", { name: "Privilege or role" }), "VM.Audit{Tab}");
  await user.type(within(box).getByRole("combobox", { name: "Path" }), "/vms{Tab}");
  await waitFor(() => {
    expect(within(box).getByRole<HTMLInputElement>("textbox", { name: "As text" }).value).toBe("root@pam can VM.Audit on /vms");
  });
  expect(await within(box).findByText("At the moment: Holds (holds VM.Audit)")).toBeTruthy();
  await user.click(within(box).getByRole("button", { name: "Add" }));
  await waitFor(() => expect(cells()).toEqual([["Holds", "root@pam can VM.Audit on /vms", "holds VM.Audit"]]));

  await user.dblClick(screen.getByText("root@pam can VM.Audit on /vms"));
  const edit = await screen.findByRole("dialog", { name: "Edit: Access test" });
  const line = within(edit).getByRole("textbox", { name: "As text" });
  await user.clear(line);
  await user.type(line, "nobody but root can Sys.Audit on vms");
  await user.click(within(edit).getByRole("button", { name: "OK" }));
  expect((await within(edit).findAllByText("The path must begin with a slash.")).length).toBeGreaterThan(0);
  await user.clear(line);
  await user.type(line, "nobody but root can Sys.Audit on /");
  await user.click(within(edit).getByRole("button", { name: "OK" }));
  await waitFor(() => expect(cells()[0]?.slice(0, 2)).toEqual(["Fails", "nobody but root@pam can Sys.Audit on /"]));
  await user.click(screen.getByText("nobody but root@pam can Sys.Audit on /"));
  await user.click(screen.getByRole("button", { name: "Remove" }));
  expect(await screen.findByText("No access tests yet")).toBeTruthy();
});

test("tests come and go as text; a line that is none is named", async () => {
  const { user } = await draw("?dialog=text");
  const box = await screen.findByRole("dialog", { name: "Access tests as text" });
  await user.click(within(box).getByRole("textbox", { name: "Access tests" }));
  await user.paste("# ours\ngroup nobodyhere exists\nanything goes\n");
  await user.click(within(box).getByRole("button", { name: "Save" }));
  expect(await within(box).findByText(/^Line 3: This is no sentence/)).toBeTruthy();
  await user.clear(within(box).getByRole("textbox", { name: "Access tests" }));
  await user.paste("group nobodyhere exists");
  await user.click(within(box).getByRole("button", { name: "Save" }));
  await waitFor(() => expect(cells()).toEqual([["Fails", "group nobodyhere exists", "does not exist"]]));
});

test("a privilege that nobody can hold is no proof of anything", async () => {
  const { user } = await draw("?dialog=add&line=root%40pam%20cannot%20VM.Alocate%20on%20%2F");
  const box = await screen.findByRole("dialog", { name: "Add: Access test" });
  expect(await within(box).findByText(/does not know the privilege VM.Alocate/)).toBeTruthy();
  await user.click(within(box).getByRole("button", { name: "Add" }));
  await waitFor(() => expect(cells()[0]?.[0]).toBe("Unknown"));
});

test("where the login may not read everything the answer is unknown", async () => {
  await draw("", { as: "dmitri@pve" });
  expect(await screen.findByText(/The tests cannot be checked/)).toBeTruthy();
});
