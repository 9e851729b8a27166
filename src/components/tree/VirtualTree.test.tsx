// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { draw } from "../testing/draw";
import type { TreeNode } from "./TreeNode";
import { VirtualTree } from "./VirtualTree";

const leaf = (id: string, label = id): TreeNode => ({ id, label, icon: null });
const nodes: readonly TreeNode[] = [
  {
    ...leaf("dc", "Datacenter"),
    children: [
      { ...leaf("n1", "alpha"), children: [leaf("100", "100 (web)"), leaf("101", "101 (db)")] },
      { ...leaf("n2", "beta"), children: [leaf("200", "200 (mail)")] },
    ],
  },
];

interface Given {
  readonly given?: readonly TreeNode[];
  readonly open?: readonly string[];
  readonly onOpen?: (id: string) => void;
}

function Tree({ given = nodes, open = ["dc"], onOpen = () => undefined }: Given) {
  const [selected, setSelected] = useState("dc");
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set(open));
  return (
    <VirtualTree
      label="Resources"
      nodes={given}
      selected={selected}
      onSelect={setSelected}
      onOpen={onOpen}
      expanded={expanded}
      onExpandedChange={setExpanded}
    />
  );
}

const here = () => document.activeElement?.getAttribute("aria-label");
const labels = () => screen.getAllByRole("treeitem").map((item) => item.getAttribute("aria-label"));

test("walks, opens and closes with the keys of a tree", async () => {
  const onOpen = vi.fn();
  const { user } = await draw(<Tree onOpen={onOpen} />);
  await user.tab();
  expect(here()).toBe("Datacenter");
  await user.keyboard("{ArrowDown}{ArrowRight}");
  expect(labels()).toEqual(["Datacenter", "alpha", "100 (web)", "101 (db)", "beta"]);
  await user.keyboard("{ArrowRight}{ArrowDown}");
  expect(here()).toBe("101 (db)");
  expect(screen.getByRole("treeitem", { selected: true }).getAttribute("aria-label")).toBe("101 (db)");
  await user.keyboard("{Enter}{ArrowLeft}");
  expect(onOpen).toHaveBeenCalledWith("101");
  expect(here()).toBe("alpha");
  await user.keyboard("{ArrowLeft}{End}");
  expect(labels()).toHaveLength(3);
  expect(here()).toBe("beta");
});

test("tells level, position and size; opens all siblings with *", async () => {
  const { user } = await draw(<Tree />);
  await user.tab();
  await user.keyboard("{ArrowDown}*");
  const mail = screen.getByRole("treeitem", { name: "200 (mail)" });
  const said = ["aria-level", "aria-posinset", "aria-setsize", "aria-expanded"].map((name) => mail.getAttribute(name));
  expect(said).toEqual(["3", "1", "1", null]);
  expect(screen.getByRole("treeitem", { name: "101 (db)" }).getAttribute("aria-posinset")).toBe("2");
});

test("jumps to what is typed", async () => {
  const { user } = await draw(<Tree open={["dc", "n1"]} />);
  await user.tab();
  await user.keyboard("101");
  expect(here()).toBe("101 (db)");
});

test("a press on the triangle folds without selecting", async () => {
  const { user } = await draw(<Tree />);
  const turn = screen.getByRole("treeitem", { name: "alpha" }).querySelector("[data-turn]");
  if (turn === null) throw new Error("no triangle");
  await user.click(turn);
  expect(screen.getByRole("treeitem", { name: "alpha" }).getAttribute("aria-expanded")).toBe("true");
  expect(screen.getByRole("treeitem", { selected: true }).getAttribute("aria-label")).toBe("Datacenter");
});

test("draws a part of five thousand guests and reaches the last", async () => {
  const guests = Array.from({ length: 5000 }, (_, at) => leaf(String(at)));
  const { user } = await draw(<Tree given={[{ ...leaf("dc"), children: guests }]} />);
  expect(screen.getAllByRole("treeitem").length).toBeLessThan(80);
  await user.tab();
  await user.keyboard("{End}");
  expect(here()).toBe("4999");
});
