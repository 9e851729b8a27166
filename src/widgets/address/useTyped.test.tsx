// @vitest-environment jsdom
import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { useTyped } from "./useTyped";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function drawn() {
  const told: string[] = [];
  const tell = (text: string) => void told.push(text);
  const view = renderHook(({ outer }: { readonly outer: string }) => useTyped(outer, tell), { initialProps: { outer: "" } });
  const type = (text: string) => {
    act(() => view.result.current[1](text));
  };
  const wait = () => {
    act(() => {
      vi.advanceTimersByTime(200);
    });
  };
  return { told, view, type, wait, text: () => view.result.current[0] };
}

it("tells what stands still, and takes over what the address says for another reason", () => {
  const { told, view, type, wait, text } = drawn();
  type("/vm");
  type("/vms");
  wait();
  expect(told).toEqual(["/vms"]);
  view.rerender({ outer: "/vms" });
  view.rerender({ outer: "/storage" });
  expect(text()).toBe("/storage");
  wait();
  expect(told).toEqual(["/vms"]);
});

it("keeps every keystroke while the address is still behind", () => {
  const { told, view, type, wait, text } = drawn();
  type("/vms");
  wait();
  type("/vms/1");
  wait();
  view.rerender({ outer: "/vms" });
  expect(text()).toBe("/vms/1");
  view.rerender({ outer: "/vms/1" });
  type("/vms/10");
  expect(text()).toBe("/vms/10");
  wait();
  expect(told).toEqual(["/vms", "/vms/1", "/vms/10"]);
});
