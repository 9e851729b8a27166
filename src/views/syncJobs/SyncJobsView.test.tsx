// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { drawView } from "../../app/testing/drawView";
import { SyncJobsView } from "./SyncJobsView";

function drawn(search = "", as?: string) {
  const at = `/datacenter/realms${search}`;
  return drawView({ view: SyncJobsView, words: ["realms"], at, scenario: "showcase", ...(as !== undefined && { as }) });
}

const dialog = (name: string | RegExp) => screen.findByRole("dialog", { name });
const button = (box: HTMLElement, name: string) => within(box).getByRole("button", { name });

it("creates a job from the realm's defaults, after checks at its fields", async () => {
  const view = await drawn();
  await screen.findByText("No realm sync job is configured");
  await view.user.click(screen.getByRole("button", { name: "Add" }));
  const create = await dialog("Create: Realm Sync Job");
  await view.user.click(button(create, "Create"));
  expect((await within(create).findAllByText("Required")).length).toBe(3);
  expect(within(create).getByRole("combobox", { name: "Schedule" }).getAttribute("aria-disabled")).toBe("true");
  await view.user.selectOptions(within(create).getByRole("combobox", { name: "Realm" }), "corp");
  await waitFor(() => expect(within(create).getByRole("combobox", { name: "Scope" })).toHaveProperty("value", "both"));
  expect(within(create).getByRole("checkbox", { name: "Entry" })).toHaveProperty("checked", true);
  const schedule = within(create).getByRole("combobox", { name: "Schedule" });
  await view.user.type(schedule, "x");
  await view.user.click(button(create, "Create"));
  await within(create).findByText("Not a valid schedule");
  await view.user.clear(schedule);
  await view.user.click(schedule);
  await view.user.paste("mon..fri 06:30");
  await within(create).findByText("Fri, 01/16/2026, 06:30:00");
  within(create).getByText("Mon, 01/19/2026, 06:30:00");
  await view.user.click(button(create, "Create"));
  await screen.findByText("Sync job for realm corp was created.");
});

it("changes a job, runs it and removes it", async () => {
  const view = await drawn();
  const job = new URLSearchParams({ realm: "corp", schedule: "mon..fri 06:30", scope: "both", "remove-vanished": "acl;entry" });
  await view.ask("/cluster/jobs/realm-sync/realmsync-0a1b2c3d-4e5f", { method: "POST", body: job });
  await view.user.dblClick(await screen.findByRole("gridcell", { name: "mon..fri 06:30" }));
  await screen.findByRole("textbox", { name: "Job Comment" });
  const edit = await dialog(/^Edit: Realm Sync Job: realmsync-[0-9a-f]{8}-[0-9a-f]{4}$/);
  await view.user.click(within(edit).getByRole("checkbox", { name: "Enable Job" }));
  await view.user.type(within(edit).getByRole("textbox", { name: "Job Comment" }), "paused");
  await view.user.click(button(edit, "OK"));
  await screen.findByText("Sync job for realm corp was saved.");
  const row = await screen.findByRole("row", { name: /paused/ });
  expect(row.className).toContain("dim");
  expect(await view.ask("/cluster/jobs/realm-sync")).toMatchObject([{ enabled: 0, comment: "paused", "remove-vanished": "acl;entry" }]);

  await view.user.click(screen.getByRole("button", { name: "Run Now" }));
  await dialog("Realm Sync");
  view.server.clock.advance(5);
  await screen.findByText("What the sync did");
  await view.user.keyboard("{Escape}");
  await view.user.click(screen.getByRole("button", { name: "Remove" }));
  const removal = await screen.findByRole("alertdialog");
  await view.user.click(button(removal, "Remove"));
  await screen.findByText("No realm sync job is configured");
});

it("says why the jobs cannot be read, and what is missing for changes", async () => {
  await drawn("", "ben@pve");
  await screen.findByText("You lack Sys.Audit on /.");
});
