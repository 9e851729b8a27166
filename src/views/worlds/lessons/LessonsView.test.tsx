// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { drawView } from "../../../app/testing/drawView";
import { packed } from "../../../lib/packed";
import { WorldsView } from "../WorldsView";
import { LessonsView } from "./LessonsView";

const draw = (at = "/datacenter/lessons", scenario = "tutorial") =>
  drawView({ view: () => <LessonsView />, words: ["scenario", "sandbox", "frame"], at, scenario });

const LESSON = {
  id: "mine",
  kind: "lesson",
  title: { en: "My own lesson" },
  story: { en: "Short." },
  world: { scenario: "empty" },
  steps: [
    {
      id: "one",
      title: { en: "Make a group" },
      task: { en: "Make the group red." },
      goal: { kind: "statement", statement: { kind: "exists", what: "group", id: "red" } },
      solution: [{ kind: "run", line: "pveum group add red" }],
    },
  ],
  mistakes: [],
  summary: { text: { en: "Done." } },
};

const jsonFile = (value: unknown) => new File([JSON.stringify(value)], "mine.json", { type: "application/json" });

test("twelve lessons with their progress; starting one asks first and keeps the world that is there", async () => {
  const { user, server, address } = await draw();
  expect(await screen.findAllByRole("heading", { level: 3 })).toHaveLength(12);
  expect(screen.getByRole("button", { name: "Show the lesson: Two logins, two machines" })).toBeTruthy();
  expect(screen.getByText(/^0 of \d+ steps$/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: /^Start: After the upgrade/ }));
  expect(address()).toContain("dialog=start&sel=upgrade");
  const asked = await screen.findByRole("alertdialog", { name: "Start: After the upgrade to PVE 9" });
  expect(within(asked).getByText(/The present world is kept as it is/)).toBeTruthy();
  await user.click(within(asked).getByRole("button", { name: "Start" }));
  await waitFor(async () => expect((await server.control("sandbox.info")).world.scenario).toBe("upgrade"));
  expect((await server.control("worlds.list")).worlds).toHaveLength(2);
});

test("a lesson that is open is begun anew only after asking; a link to it only shows it at its step", async () => {
  const { user, server, ask, address } = await draw();
  await ask("/access/groups", { method: "POST", body: new URLSearchParams({ groupid: "red" }) });
  await user.click(await screen.findByRole("button", { name: "Start again: Two logins, two machines" }));
  const asked = await screen.findByRole("alertdialog", { name: /^Start again/ });
  expect((await server.control("history.list")).head).toBe(1);
  await user.click(within(asked).getByRole("button", { name: "Start again" }));
  await waitFor(async () => expect((await server.control("history.list")).head).toBe(0));
  expect((await server.control("worlds.list")).worlds).toHaveLength(1);
  const linked = await draw("/datacenter/lessons?dialog=start&sel=tutorial&step=grant-pam-user");
  await waitFor(() => expect(linked.address()).toBe("/datacenter/search?lesson=1&step=grant-pam-user"));
  expect(address()).not.toContain("dialog");
});

test("a link to a step of a lesson that is not begun has what comes before it done", async () => {
  const { user, server } = await draw("/datacenter/lessons?dialog=start&sel=groups&step=grant-groups");
  const asked = await screen.findByRole("alertdialog", { name: /^Start: / });
  expect(within(asked).getByRole("checkbox", { name: "Do the steps before the linked one for me" })).toHaveProperty("checked", true);
  await user.click(within(asked).getByRole("button", { name: "Start" }));
  await waitFor(async () => {
    const { scenario } = await server.control("scenario.read");
    const at = scenario?.steps.findIndex((step) => step.id === "grant-groups") ?? -1;
    expect(scenario?.steps.map((step) => step.done)).toEqual(scenario?.steps.map((_step, nth) => nth < at));
  });
});

test("a link to a lesson that does not exist says so", async () => {
  await draw("/datacenter/lessons?dialog=start&sel=nothing");
  expect(await screen.findByText("This link names a lesson that does not exist here: nothing")).toBeTruthy();
});

test("a lesson's file is previewed and opened as a new world; a faulty one tells every fault and its place", async () => {
  const { user, server } = await draw("/datacenter/lessons?dialog=file");
  const window_ = await screen.findByRole("dialog", { name: "Open: Lesson or world from a file" });
  const picker = window_.querySelector("input[type=file]");
  if (!(picker instanceof HTMLInputElement)) throw new Error("no way to choose a file");
  await user.upload(picker, jsonFile({ ...LESSON, title: { en: "<b>x</b>" }, steps: [{ ...LESSON.steps[0], goal: { kind: "magic" } }] }));
  expect(await screen.findByText(/^It cannot be opened: \d fault/)).toBeTruthy();
  expect(screen.getByText(/^title\.en: texts are shown as they are/)).toBeTruthy();
  expect(screen.getByText(/^steps\.0\.goal.*magic/)).toBeTruthy();
  await user.upload(picker, jsonFile(LESSON));
  expect(await screen.findByText("My own lesson")).toBeTruthy();
  await user.click(within(window_).getByRole("button", { name: "Open as a new world" }));
  await waitFor(async () => expect((await server.control("sandbox.info")).world.scenario).toBe("own:mine"));
  expect((await server.control("worlds.list")).worlds).toHaveLength(2);
});

test("a link brings a lesson along; a damaged one or one that is too much is refused", async () => {
  const file = await packed(JSON.stringify(LESSON));
  await draw(`/datacenter/lessons?dialog=file&file=${file}`);
  expect(await screen.findByText("My own lesson")).toBeTruthy();
  await draw(`/datacenter/lessons?dialog=file&file=${file.slice(0, -20)}`);
  expect(await screen.findByText("This link is damaged, or holds more than is allowed.")).toBeTruthy();
  await draw(`/datacenter/lessons?dialog=file&file=${await packed(" ".repeat(10_000_001))}`);
  expect(await screen.findByText("This link is damaged, or holds more than is allowed.")).toBeTruthy();
});

test("the open world becomes a link that opens it elsewhere", async () => {
  const drawn = await drawView({
    view: () => <WorldsView />,
    words: ["scenario", "sandbox", "frame"],
    at: "/datacenter/worlds?dialog=share",
    scenario: "groups",
  });
  const field = await screen.findByLabelText<HTMLInputElement>("Link", { selector: "input" });
  await drawn.user.click(screen.getByRole("button", { name: "Copy a link" }));
  expect(await screen.findByText("The link is on the clipboard.")).toBeTruthy();
  expect(await navigator.clipboard.readText()).toBe(field.value);
  const [, address = ""] = field.value.split("#/sandbox/lessons");
  expect(address.length).toBeLessThan(8000);
  await draw(`/datacenter/lessons${address}`);
  expect(await screen.findByText("With the lesson")).toBeTruthy();
});
