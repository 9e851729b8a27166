// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { drawView } from "../../app/testing/drawView";
import { ScenarioPanel } from "./ScenarioPanel";

const draw = (scenario: string) =>
  drawView({ view: () => <ScenarioPanel />, words: ["scenario", "frame"], at: "/datacenter/summary", scenario });

test("a question is answered once and then explained; hints come on demand, explanations when they fit", async () => {
  const { user, server, ask } = await draw("upgrade");
  expect(await screen.findByRole("heading", { name: "After the upgrade to PVE 9" })).toBeTruthy();
  const question = screen.getByRole("group", { name: /^What has Moni/ });
  expect(screen.queryByText(/PVE does not translate/)).toBeNull();
  expect(screen.queryByText(/A role has lost/)).toBeNull();
  const body = new URLSearchParams({ privs: "VM.Audit" });
  await ask("/access/roles/Operator", { method: "PUT", body });
  await user.click(within(question).getByRole("button", { name: "The same as before" }));
  expect((await screen.findByText(/PVE does not translate/)).textContent).toContain("Not quite. The answer is: Nothing");
  expect(await screen.findByText(/A role has lost/)).toBeTruthy();
  await user.click(within(question).getByRole("button", { name: "Nothing: the role is empty" }));
  const { scenario } = await server.control("scenario.read");
  expect(scenario?.steps[0]?.predict?.given).toBe("same");
  expect(screen.getAllByText("How exactly?").length).toBeGreaterThan(0);
  expect(screen.getByText("Type pveum role list.")).toBeTruthy();
});

test("a challenge tells its score", async () => {
  await draw("class-challenge");
  expect(await screen.findByText(/^Findings left: 1 of 3\. Rights too many: 0\. Rights missing: \d+\.$/)).toBeTruthy();
});

test("the solution is told and not done; going back to a step says what is lost, asks, and does it", async () => {
  const { user, server, sent } = await draw("tutorial");
  const { scenario } = await server.control("scenario.read");
  const [first] = scenario?.steps ?? [];
  expect(first?.done).toBe(false);
  const steps = await screen.findAllByRole("listitem");
  const [one] = steps.filter((step) => within(step).queryByRole("heading", { level: 4, name: "Make a host account" }) !== null);
  if (one === undefined) throw new Error("the first step is not shown");
  await user.click(within(one).getByText("Show the solution"));
  expect(await within(one).findByText("adduser vmuser-pam")).toBeTruthy();
  expect(within(one).getByText(/^It asks; answer: training · training · ⏎/)).toBeTruthy();
  expect(sent).toEqual([]);
});

test("a step can be gone back to once there is something to go back from, after asking", async () => {
  const { user, server, ask } = await draw("upgrade");
  await screen.findByRole("heading", { name: "After the upgrade to PVE 9" });
  const { scenario } = await server.control("scenario.read");
  expect(screen.queryByRole("button", { name: "Back to this step" })).toBeNull();
  await ask("/access/roles/Operator", { method: "PUT", body: new URLSearchParams({ privs: "VM.Audit" }) });
  await user.click(screen.getByRole("button", { name: "Nothing: the role is empty" }));
  const titles = screen.getAllByRole("heading", { level: 4 }).map((heading) => heading.textContent);
  expect(titles).toHaveLength(scenario?.steps.length ?? 0);
  const [back] = await screen.findAllByRole("button", { name: "Back to this step" });
  if (back === undefined) throw new Error("no way back");
  await user.click(back);
  const asked = await screen.findByRole("alertdialog", { name: /^Back to:/ });
  expect(within(asked).getByText(/logins and commands since then no longer count/)).toBeTruthy();
  await user.click(within(asked).getByRole("button", { name: "Go back" }));
  await waitFor(() => expect(screen.queryByRole("alertdialog")).toBeNull());
  expect((await server.control("scenario.read")).scenario?.steps[0]?.predict?.given).toBeUndefined();
});

test("undo takes the last change back and names it", async () => {
  const { user, server, ask } = await draw("upgrade");
  await screen.findByRole("heading", { name: "After the upgrade to PVE 9" });
  await ask("/access/roles/Operator", { method: "PUT", body: new URLSearchParams({ privs: "VM.Audit" }) });
  // The answer to a question asks for everything anew.
  await user.click(screen.getByRole("button", { name: "Nothing: the role is empty" }));
  const undo = screen.getByRole("button", { name: "Undo" });
  await waitFor(() => expect(undo.title).toMatch(/^Undo: .*Operator/));
  await user.click(undo);
  await waitFor(async () => expect((await server.control("history.list")).head).toBe(0));
});
