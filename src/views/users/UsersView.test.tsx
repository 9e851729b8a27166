// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { drawView } from "../../app/testing/drawView";
import { UsersView } from "./UsersView";

const words = ["users", "groups", "bulk", "userImport"] as const;
const draw = (at = "", more: Partial<Parameters<typeof drawView>[0]> = {}) =>
  drawView({ view: UsersView, words, at: `/datacenter/users${at}`, scenario: "showcase", ...more });
interface Row {
  readonly userid: string;
  readonly enable?: number;
}
const tickOf = (userid: string) => screen.findByRole("checkbox", { name: `Tick ${userid}` });

test("the question about several users opens without a tick: it says so, and leads back to the list", async () => {
  const { user, address } = await draw("?dialog=many-disable");
  const box = await screen.findByRole("dialog", { name: "Disable several users" });
  expect(within(box).getByText("No row is ticked")).toBeTruthy();
  expect(within(box).queryByRole("button", { name: "Disable" })).toBeNull();
  await user.click(within(box).getByRole("button", { name: "Back to the list" }));
  await waitFor(() => expect(address()).not.toContain("dialog"));
});

test("several users are put in a group, and disabled but one that the server refuses; that one stays ticked", async () => {
  const { user, ask, refuse } = await draw();
  const all = (await ask("/access/users?full=1")) as readonly Row[];
  const [first = "", second = ""] = all.filter((row) => row.enable === 1 && row.userid !== "root@pam").map((row) => row.userid);
  await user.click(await tickOf(first));
  await user.click(await tickOf(second));
  await user.click(screen.getByRole("button", { name: "Ticked (2)" }));
  await user.click(screen.getByRole("menuitem", { name: "Put in groups…" }));
  const join = await screen.findByRole("dialog", { name: "Put several users in groups" });
  const groups = (await ask("/access/groups")) as readonly { readonly groupid: string; readonly users: string }[];
  const group = groups.find(({ users }) => !users.includes(first) && !users.includes(second))?.groupid ?? "";
  await user.type(within(join).getByRole("combobox", { name: "Groups" }), group);
  await user.click(await screen.findByRole("option", { name: new RegExp(group) }));
  await user.click(within(join).getByRole("button", { name: "Put in" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  const members = (await ask(`/access/groups/${group}`)) as { readonly members: readonly string[] };
  expect(members.members).toEqual(expect.arrayContaining([first, second]));

  await user.click(await tickOf(first));
  await user.click(await tickOf(second));
  refuse(new RegExp(`PUT .*/users/${second} `));
  await user.click(screen.getByRole("button", { name: "Ticked (2)" }));
  await user.click(screen.getByRole("menuitem", { name: "Disable…" }));
  const box = await screen.findByRole("dialog", { name: "Disable several users" });
  expect((await within(box).findAllByText(/can no longer be used/)).length).toBeGreaterThan(0);
  await user.click(within(box).getByRole("button", { name: "Disable" }));
  expect(await within(box).findByText("1 of 2 done.")).toBeTruthy();
  expect(within(box).getByText(/refused here/)).toBeTruthy();
  await user.click(within(box).getAllByRole("button", { name: "Close" }).at(-1) ?? box);
  await screen.findByRole("button", { name: "Ticked (1)" });
  const now = (await ask("/access/users?full=1")) as readonly Row[];
  expect(now.filter((row) => row.userid === first || row.userid === second).map((row) => row.enable).sort()).toEqual([0, 1]);
});

test("users are imported: faults before anything is sent, groups created only when asked, failed lines as a file", async () => {
  const made = vi.fn((_file: Blob) => "blob:x");
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockReturnValue(undefined);
  Object.assign(URL, { createObjectURL: made, revokeObjectURL: () => undefined });
  const { user, ask, sent, refuse } = await draw("?dialog=import");
  const box = await screen.findByRole("dialog", { name: "Import users" });
  const start = () => within(box).getByRole("button", { name: /^Add \d/ });
  expect(start().getAttribute("aria-disabled")).toBe("true");
  await user.click(within(box).getByRole("textbox", { name: "CSV text" }));
  await user.paste(
    [
      "userid,password,firstname,groups,path,role,expire",
      "imp1@pve,long-enough,Ida,newgroup,/vms,PVEAuditor,2031-05-06",
      "imp2@pve,short,,,,,",
      "imp3@pve,long-enough,Otto,newgroup,,,",
    ].join("\n"),
  );
  const preview = await within(box).findByRole("grid", { name: "Lines of the import" });
  expect(await within(preview).findByText("password: At least 8 characters")).toBeTruthy();
  expect(within(preview).getAllByText("groups: there is no group newgroup")).toHaveLength(2);
  expect(start().textContent).toBe("Add 0 users");
  await user.click(within(box).getByRole("checkbox", { name: /Create 1 missing group: newgroup/ }));
  await waitFor(() => expect(start().textContent).toBe("Add 2 users"));
  expect(sent).toEqual([]);
  refuse(/userid=imp3/);
  await user.click(start());
  expect(await within(box).findByText("2 of 3 done.")).toBeTruthy();
  await user.click(within(box).getByRole("button", { name: "Save what was not imported" }));
  const file = await made.mock.calls[0]?.[0].text();
  expect(file?.split("\r\n").map((line) => line.split(",")[0])).toEqual(["userid", "imp2@pve", "imp3@pve", ""]);
  expect(file).not.toContain("long-enough");
  const acl = (await ask("/access/acl")) as readonly { readonly ugid: string; readonly path: string }[];
  expect(acl).toContainEqual(expect.objectContaining({ ugid: "imp1@pve", path: "/vms" }));
  const ida = (await ask("/access/users/imp1@pve")) as { readonly groups: readonly string[]; readonly expire: number };
  expect(ida).toMatchObject({ groups: ["newgroup"], expire: new Date(2031, 4, 6).getTime() / 1000 });
  vi.restoreAllMocks();
});

test("a user is added, edited and removed; wrong input is named at its field", async () => {
  const { user, ask } = await draw("?dialog=add");
  await user.selectOptions(await screen.findByRole("combobox", { name: "Realm" }), "pve");
  const add = screen.getByRole("dialog", { name: "Add: User" });
  await user.type(within(add).getByRole("textbox", { name: "User name" }), "zoe");
  await user.type(within(add).getByLabelText("Password"), "short");
  await user.click(within(add).getByRole("button", { name: "Add" }));
  expect(await within(add).findByText("At least 8 characters")).toBeTruthy();
  await user.type(within(add).getByLabelText("Password"), "-and-longer");
  await user.type(within(add).getByLabelText("Confirm password"), "short-and-longer");
  await user.click(within(add).getByRole("button", { name: "Add" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await user.click(await screen.findByRole("button", { name: "Edit" }));
  await user.type(await screen.findByRole("textbox", { name: "Comment" }), "night shift");
  const edit = screen.getByRole("dialog", { name: "Edit: User" });
  await user.click(within(edit).getByRole("button", { name: "OK" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(await ask("/access/users/zoe@pve")).toMatchObject({ comment: "night shift" });
  await user.click(screen.getByRole("button", { name: "Remove" }));
  await user.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "Remove" }));
  await waitFor(() => expect(screen.queryByRole("checkbox", { name: "Tick zoe@pve" })).toBeNull());
});

test("what the server refuses a plain login is named line by line", async () => {
  const { user } = await draw("?dialog=import", { as: "ben@pve" });
  const box = await screen.findByRole("dialog", { name: "Import users" });
  await user.click(within(box).getByRole("textbox", { name: "CSV text" }));
  await user.paste("userid,groups\nnew@pve,developers");
  await user.click(await within(box).findByRole("button", { name: "Add 1 user" }));
  expect(await within(box).findByText("0 of 1 done.")).toBeTruthy();
  expect(within(box).getByText(/Permission check failed/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "Import…" }).getAttribute("aria-disabled")).toBe("true");
});
