// @vitest-environment jsdom
import { screen, waitFor } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { draw } from "../testing/draw";
import { ActionButton } from "./ActionButton";
import { ActionMenu } from "./ActionMenu";
import { Toolbar } from "./Toolbar";

const text = "Needs User.Modify on /access/groups/dev";

test("a button that is not allowed stays focusable, tells why, and lets one try", async () => {
  const onClick = vi.fn();
  const onTryAnyway = vi.fn();
  const reason = { text, whyHref: "#/why", onTryAnyway };
  const { user } = await draw(<ActionButton label="Remove" onClick={onClick} disabledReason={reason} />);
  await user.tab();
  const button = screen.getByRole("button", { name: "Remove" });
  expect(document.activeElement).toBe(button);
  expect(document.getElementById(button.getAttribute("aria-describedby") ?? "")?.textContent).toBe(text);
  await user.click(button);
  expect(onClick).not.toHaveBeenCalled();
  expect(screen.getByRole("link", { name: "Why?" }).getAttribute("href")).toBe("#/why");
  await user.click(screen.getByRole("button", { name: "Try anyway" }));
  expect(onTryAnyway).toHaveBeenCalledTimes(1);
  await waitFor(() => expect(screen.queryByRole("link", { name: "Why?" })).toBeNull());
});

test("Escape closes the reason and nothing else", async () => {
  const outer = vi.fn();
  const { user } = await draw(
    <div onKeyDown={outer}>
      <ActionButton label="Edit" onClick={() => undefined} disabledReason={{ text, whyHref: "#/why" }} />
    </div>,
  );
  await user.click(screen.getByRole("button", { name: "Edit" }));
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("link")).toBeNull();
  expect(outer).not.toHaveBeenCalled();
});

test("a menu entry that is not allowed unfolds its ways out", async () => {
  const onClick = vi.fn();
  const onTryAnyway = vi.fn();
  const entries = [{ id: "stop", label: "Stop", onClick, disabledReason: { text, onTryAnyway } }];
  const { user } = await draw(<ActionMenu label="More" entries={entries} />);
  await user.click(screen.getByRole("button", { name: "More" }));
  await user.click(screen.getByRole("menuitem", { name: /Stop/ }));
  expect(onClick).not.toHaveBeenCalled();
  await user.click(screen.getByRole("menuitem", { name: "Try anyway" }));
  expect(onTryAnyway).toHaveBeenCalledTimes(1);
});

test("a toolbar is one tab stop with arrow keys", async () => {
  const button = (label: string) => <ActionButton label={label} onClick={() => undefined} />;
  const { user } = await draw(
    <>
      <Toolbar label="Users">
        {button("Add")}
        {button("Edit")}
        {button("Remove")}
      </Toolbar>
      {button("after")}
    </>,
  );
  await user.tab();
  await user.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}{ArrowLeft}");
  expect(document.activeElement?.textContent).toBe("Remove");
  await user.tab();
  expect(document.activeElement?.textContent).toBe("after");
  await user.tab({ shift: true });
  expect(document.activeElement?.textContent).toBe("Remove");
});
