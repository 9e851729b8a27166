// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { draw } from "../testing/draw";
import { useToast } from "./toast";
import { ToastProvider } from "./Toaster";
import { ViewErrorBoundary } from "./ViewErrorBoundary";

function Thrower({ broken }: { readonly broken: boolean }) {
  if (broken) throw new Error("no such role");
  return <p>fine</p>;
}

test("a broken view leaves the rest alone and comes back with another address", async () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const page = (broken: boolean, key: string) => (
    <ViewErrorBoundary resetKey={key}>
      <Thrower broken={broken} />
    </ViewErrorBoundary>
  );
  const { rerender, user } = await draw(page(true, "a"));
  expect(screen.getByText("no such role")).toBeTruthy();
  rerender(page(false, "a"));
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(screen.getByText("fine")).toBeTruthy();
  rerender(page(true, "a"));
  rerender(page(false, "b"));
  expect(screen.getByText("fine")).toBeTruthy();
  vi.restoreAllMocks();
});

function Teller({ undo }: { readonly undo: () => void }) {
  const toast = useToast();
  const say = (text: string) => () => toast({ text, tone: "success", action: { label: "Undo", onClick: undo } });
  return ["one", "two", "three", "four"].map((text) => (
    <button key={text} type="button" onClick={say(`said ${text}`)}>
      {text}
    </button>
  ));
}

test("shows three toasts at most, each with its own way back", async () => {
  const undo = vi.fn();
  const { user } = await draw(
    <ToastProvider owner="">
      <Teller undo={undo} />
    </ToastProvider>,
  );
  for (const text of ["one", "two", "three", "four"]) await user.click(screen.getByRole("button", { name: text }));
  expect(screen.queryByText("said one")).toBeNull();
  expect(screen.getAllByText(/^said/)).toHaveLength(3);
  await user.click(screen.getAllByRole("button", { name: "Undo" })[0] ?? document.body);
  expect(undo).toHaveBeenCalledTimes(1);
  expect(screen.queryByText("said two")).toBeNull();
});

test("the next login does not see what the one before was told", async () => {
  const one = (owner: string) => (
    <ToastProvider owner={owner}>
      <Teller undo={vi.fn()} />
    </ToastProvider>
  );
  const { user, rerender } = await draw(one("root@pam"));
  await user.click(screen.getByRole("button", { name: "one" }));
  expect(screen.getByText("said one")).toBeDefined();
  rerender(one(""));
  expect(screen.queryByText("said one")).toBeNull();
  rerender(one("root@pam"));
  expect(screen.queryByText("said one")).toBeNull();
});
