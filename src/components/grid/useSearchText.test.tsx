// @vitest-environment jsdom
import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { useSearchText } from "./useSearchText";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

interface Given {
  readonly outer: string;
}

function draw(outer: string) {
  const told: string[] = [];
  const tell = (text: string) => void told.push(text);
  const hook = renderHook(({ outer: now }: Given) => useSearchText(now, tell), { initialProps: { outer } });
  const type = (text: string) => act(() => hook.result.current[1](text));
  const wait = (ms: number) =>
    act(() => {
      vi.advanceTimersByTime(ms);
    });
  const address = (now: string) => hook.rerender({ outer: now });
  return { told, type, wait, address, text: () => hook.result.current[0] };
}

it("keeps what is typed while the address is still at an older text", () => {
  const { told, type, wait, address, text } = draw("");
  type("a");
  wait(250);
  expect(told).toEqual(["a"]);
  // Drawn again before the address has it: the old text is no news.
  address("");
  expect(text()).toBe("a");
  type("ab");
  address("a");
  expect(text()).toBe("ab");
  wait(250);
  type("abc");
  address("ab");
  expect(text()).toBe("abc");
  wait(250);
  address("abc");
  expect(text()).toBe("abc");
  expect(told).toEqual(["a", "ab", "abc"]);
});

it("keeps what is typed when addresses arrive out of step with what was told", () => {
  const { type, wait, address, text } = draw("");
  type("a");
  wait(250);
  type("ab");
  wait(250);
  type("abc");
  address("a");
  expect(text()).toBe("abc");
  address("ab");
  expect(text()).toBe("abc");
});

it("takes over a text that the address gets for another reason, also the one it began with", () => {
  const { type, wait, address, text } = draw("");
  type("a");
  wait(250);
  address("a");
  address("");
  expect(text()).toBe("");
  address("from a link");
  expect(text()).toBe("from a link");
  expect(vi.getTimerCount()).toBe(0);
});
