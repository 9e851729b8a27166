// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { useState } from "react";
import { expect, test } from "vitest";
import { draw } from "../testing/draw";
import { SplitPane } from "./SplitPane";

function Split({ side }: { readonly side: "left" | "bottom" }) {
  const [size, setSize] = useState(200);
  const [collapsed, setCollapsed] = useState(false);
  const limits = { size, min: 100, max: 300, onSizeChange: setSize };
  const folding = { collapsed, onCollapsedChange: setCollapsed };
  return (
    <SplitPane side={side} label="Tree" {...limits} {...folding} pane="pane">
      {"main"}
    </SplitPane>
  );
}

const value = () => screen.getByRole("separator", { name: "Tree" }).getAttribute("aria-valuenow");

test("is sized by the keyboard within its limits and folds with Enter", async () => {
  const { user } = await draw(<Split side="left" />);
  await user.tab();
  await user.keyboard("{ArrowRight}");
  expect(value()).toBe("224");
  await user.keyboard("{End}{ArrowRight}");
  expect(value()).toBe("300");
  await user.keyboard("{Home}{ArrowUp}");
  expect(value()).toBe("100");
  await user.keyboard("{Enter}");
  expect(value()).toBe("0");
  await user.keyboard("{ArrowRight}");
  expect(value()).toBe("124");
});

test("a log at the bottom grows upwards", async () => {
  const { user } = await draw(<Split side="bottom" />);
  await user.tab();
  await user.keyboard("{ArrowUp}");
  expect(value()).toBe("224");
});
