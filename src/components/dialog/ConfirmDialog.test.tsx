// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { draw } from "../testing/draw";
import { ConfirmDialog } from "./ConfirmDialog";

function dialog(danger: boolean, loading: boolean, onConfirm: () => void, onClose: () => void) {
  return (
    <ConfirmDialog
      open
      title="Confirm"
      consequence="3 entries go with it"
      confirmLabel="Remove"
      danger={danger}
      loading={loading}
      submitError={undefined}
      onConfirm={onConfirm}
      onClose={onClose}
    />
  );
}

test("starts on the way out when dangerous, on the way on when not", async () => {
  const confirm = vi.fn();
  const close = vi.fn();
  const { user } = await draw(dialog(true, false, confirm, close));
  await user.keyboard("{Enter}");
  expect([confirm.mock.calls.length, close.mock.calls.length]).toEqual([0, 1]);
  const box = screen.getByRole("alertdialog", { name: "Confirm" });
  expect(document.getElementById(box.getAttribute("aria-describedby") ?? "")?.textContent).toBe("3 entries go with it");
  const next = await draw(dialog(false, false, confirm, close));
  await next.user.keyboard("{Enter}");
  expect(confirm).toHaveBeenCalledTimes(1);
});

test("confirms once while the call is under way", async () => {
  const confirm = vi.fn();
  const { user } = await draw(dialog(true, true, confirm, () => undefined));
  await user.click(screen.getByRole("button", { name: "Remove" }));
  expect(confirm).not.toHaveBeenCalled();
});
