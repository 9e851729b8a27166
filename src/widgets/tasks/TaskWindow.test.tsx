// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { expect, test } from "vitest";
import { drawView } from "../../app/testing/drawView";
import { TaskWindow } from "./TaskWindow";

const nothing = () => undefined;

/** The window of the task whose id is entered. */
function Chosen() {
  const [upid, setUpid] = useState("");
  if (upid === "") return <input onChange={(event) => setUpid(event.target.value)} />;
  return <TaskWindow upid={upid} tab="output" onTab={nothing} onClose={nothing} />;
}

/** Somebody's window of a task that root@pam has begun. */
async function drawTask(as: string) {
  const drawn = await drawView({ view: Chosen, words: ["frame"], at: "/datacenter/x", scenario: "showcase", as });
  const upid = await drawn.ask("/nodes/pve2/qemu/202/status/shutdown", { method: "POST" });
  fireEvent.change(await screen.findByRole("textbox"), { target: { value: upid } });
  return drawn;
}

test("stopping somebody else's task tells beforehand which privilege it takes", async () => {
  const { user } = await drawTask("hanna@corp");
  const stop = await screen.findByRole("button", { name: "Stop" });
  await waitFor(() => expect(stop.getAttribute("aria-disabled")).toBe("true"));
  await user.click(stop);
  expect(screen.getAllByText("You lack Sys.Modify on /nodes/pve2.").length).toBeGreaterThan(0);
  await user.click(screen.getByRole("button", { name: "Try anyway" }));
  expect(await screen.findByText(/Permission check failed \(\/nodes\/pve2, Sys.Modify\)/)).toBeTruthy();
});

test("one's own task is stopped", async () => {
  const { user, sent } = await drawTask("root@pam");
  const stop = await screen.findByRole("button", { name: "Stop" });
  expect(stop.getAttribute("aria-disabled")).toBeNull();
  await user.click(stop);
  await waitFor(() => expect(sent.some((call) => call.startsWith("DELETE "))).toBe(true));
});
