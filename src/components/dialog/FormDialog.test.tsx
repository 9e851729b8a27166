// @vitest-environment jsdom
import { screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { beforeEach, expect, test, vi } from "vitest";
import { draw } from "../testing/draw";
import { FormDialog, type FormDialogProps } from "./FormDialog";

function Opener(props: Partial<FormDialogProps>) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        open
      </button>
      <FormDialog
        title="Add: User"
        submitLabel="Add"
        onSubmit={() => undefined}
        loading={false}
        submitError={undefined}
        {...props}
        open={open}
        onClose={() => {
          setOpen(false);
          props.onClose?.();
        }}
      >
        <input aria-label="name" aria-invalid={props.valid === false} />
      </FormDialog>
    </>
  );
}

async function opened(props: Partial<FormDialogProps>) {
  const view = await draw(<Opener {...props} />);
  await view.user.click(screen.getByRole("button", { name: "open" }));
  await screen.findByRole("dialog", { name: "Add: User" });
  return view;
}

beforeEach(() => localStorage.clear());

test("starts in the first field, sends with Enter, gives the focus back", async () => {
  const onSubmit = vi.fn();
  const { user } = await opened({ onSubmit });
  expect(document.activeElement).toBe(screen.getByLabelText("name"));
  await user.keyboard("joe{Enter}");
  expect(onSubmit).toHaveBeenCalledTimes(1);
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "open" }));
});

test("does not send twice while the call is under way", async () => {
  const onSubmit = vi.fn();
  const { user } = await opened({ onSubmit, loading: true });
  await user.type(screen.getByLabelText("name"), "{Enter}");
  await user.click(screen.getByRole("button", { name: "Add" }));
  expect(onSubmit).not.toHaveBeenCalled();
});

test("asks before it throws changes away", async () => {
  const onClose = vi.fn();
  const { user } = await opened({ dirty: true, onClose });
  await user.keyboard("{Escape}");
  expect(onClose).not.toHaveBeenCalled();
  await user.click(screen.getByRole("button", { name: "Keep editing" }));
  await user.click(screen.getByRole("button", { name: "Close" }));
  await user.click(screen.getByRole("button", { name: "Discard" }));
  expect(onClose).toHaveBeenCalledTimes(1);
});

test("says why an unchanged form cannot be sent", async () => {
  const onSubmit = vi.fn();
  const { user } = await opened({ onSubmit, dirty: false, requireChange: true });
  const button = screen.getByRole("button", { name: "Add" });
  expect(button.getAttribute("aria-disabled")).toBe("true");
  await user.type(screen.getByLabelText("name"), "{Enter}");
  expect(onSubmit).not.toHaveBeenCalled();
});

test("points at wrong fields after a try, and shows the server's error", async () => {
  const { user } = await opened({ valid: false, submitError: <p>Permission check failed</p> });
  expect(screen.getByText("Permission check failed")).toBeTruthy();
  expect(screen.queryByText("Please check the marked fields.")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Add" }));
  expect(screen.getByText("Please check the marked fields.")).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByLabelText("name"));
});

test("remembers the advanced part and opens it for a wrong field", async () => {
  const { user } = await opened({ advanced: <p>keys</p> });
  expect(screen.getByText("keys").closest("[hidden]")).not.toBeNull();
  await user.click(screen.getByRole("checkbox", { name: "Advanced" }));
  expect(screen.getByText("keys").closest("[hidden]")).toBeNull();
  expect(localStorage.getItem("pac.advanced")).toBe("true");
  localStorage.clear();
  await opened({ advanced: <p>keys</p>, advancedInvalid: true });
  expect(screen.getByText("keys").closest("[hidden]")).toBeNull();
});
