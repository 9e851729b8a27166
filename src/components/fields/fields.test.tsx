// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react";
import { type ResolverResult, useForm } from "react-hook-form";
import { expect, test, vi } from "vitest";
import { draw } from "../testing/draw";
import { CheckField } from "./CheckField";
import { ChoiceField } from "./ChoiceField";
import { DateField } from "./DateField";
import { FreeChoiceField } from "./FreeChoiceField";
import { NumberField } from "./NumberField";
import { PasswordField } from "./PasswordField";
import { PickField } from "./PickField";
import { PickManyField } from "./PickManyField";
import { TextField } from "./TextField";

interface Values {
  name: string;
  password: string;
  enable: boolean;
  realm: string;
  port: number | undefined;
  expire: number;
  role: string;
  groups: string[];
  path: string;
}
const start: Values = {
  name: "",
  password: "",
  enable: false,
  realm: "pam",
  port: undefined,
  expire: 0,
  role: "",
  groups: ["dev"],
  path: "",
};
interface Named {
  readonly id: string;
  readonly note: string;
}
const roles: readonly Named[] = [
  { id: "NoAccess", note: "" },
  { id: "PVEVMUser", note: "VM.Audit VM.Console" },
  { id: "PVEAdmin", note: "VM.Allocate" },
];
const columns = [
  { id: "id", header: "Role", text: (row: Named) => row.id },
  { id: "note", header: "Privileges", text: (row: Named) => row.note },
];
const rowId = (row: Named) => row.id;
const paths = [{ value: "/" }, { value: "/vms/100", description: "web" }];

interface FormProps {
  readonly onSend: (values: Values) => void;
  readonly locked?: string;
  /** The lists of the pickers have not come yet. */
  readonly unread?: boolean;
}

function Form({ onSend, locked, unread = false }: FormProps) {
  const rows = unread ? undefined : roles;
  const { control, handleSubmit } = useForm<Values>({
    defaultValues: start,
    resolver: (values): ResolverResult<Values> =>
      values.name === "bad"
        ? { values: {}, errors: { name: { type: "value", message: "not a name" } } }
        : { values, errors: {} },
  });
  return (
    <form onSubmit={(event) => void handleSubmit(onSend)(event)}>
      <TextField control={control} name="name" label="User name" required disabledReason={locked} />
      <PasswordField control={control} name="password" label="Password" autoComplete="new-password" />
      <CheckField control={control} name="enable" label="Enabled" disabledReason={locked} />
      <ChoiceField
        control={control}
        name="realm"
        label="Realm"
        options={["pam", "pve"].map((value) => ({ value, label: value, description: `about ${value}` }))}
      />
      <NumberField control={control} name="port" label="Port" />
      <DateField control={control} name="expire" label="Expire" />
      <PickField control={control} name="role" label="Role" rows={rows} columns={columns} rowId={rowId} />
      <PickManyField control={control} name="groups" label="Groups" rows={rows} columns={columns} rowId={rowId} />
      <FreeChoiceField control={control} name="path" label="Path" suggestions={paths} />
      <button type="submit">send</button>
    </form>
  );
}

const box = (name: RegExp) => screen.getByLabelText(name, { selector: "input" });

const fill = (label: RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label, { selector: "input, select" }), { target: { value } });

test("plain fields put their values into the form", async () => {
  const onSend = vi.fn<(values: Values) => void>();
  const { user } = await draw(<Form onSend={(values) => onSend(values)} />);
  fill(/User name/, " joe");
  fill(/^Password/, "s3cret");
  fill(/Realm/, "pve");
  fill(/Port/, "636");
  fill(/Expire/, "2031-02-03");
  fill(/Path/, "/access");
  await user.click(screen.getByLabelText("Enabled"));
  await user.click(screen.getByText("send"));
  const plain = { name: " joe", password: "s3cret", enable: true, realm: "pve", port: 636, path: "/access" };
  const expire = new Date(2031, 1, 3).getTime() / 1000;
  expect(onSend).toHaveBeenCalledWith({ ...start, ...plain, expire });
});

test("pickers put the ids of rows into the form", async () => {
  const onSend = vi.fn<(values: Values) => void>();
  const { user } = await draw(<Form onSend={(values) => onSend(values)} />);
  fill(/Role/, "console");
  await user.type(box(/Role/), "{Enter}");
  fill(/Groups/, "PVEA");
  await user.type(box(/Groups/), "{Enter}");
  fill(/Groups/, "noacc");
  await user.type(box(/Groups/), "{Enter}{Escape}");
  await user.click(screen.getByText("send"));
  expect(onSend).toHaveBeenCalledWith({ ...start, role: "PVEVMUser", groups: ["dev", "PVEAdmin", "NoAccess"] });
});

test("an error is tied to its field", async () => {
  const { user } = await draw(<Form onSend={() => undefined} />);
  const name = screen.getByLabelText(/User name/);
  fill(/User name/, "bad");
  await user.click(screen.getByText("send"));
  expect(name.getAttribute("aria-invalid")).toBe("true");
  expect(document.getElementById(name.getAttribute("aria-describedby") ?? "")?.textContent).toBe("not a name");
  expect(document.activeElement).toBe(name);
});

test("a locked field keeps its value, can be focused and says why", async () => {
  const onSend = vi.fn<(values: Values) => void>();
  const { user } = await draw(<Form onSend={(values) => onSend(values)} locked="read only" />);
  await user.type(screen.getByLabelText(/User name/), "x");
  await user.click(screen.getByLabelText("Enabled"));
  await user.click(screen.getByText("send"));
  expect(onSend).toHaveBeenCalledWith(start);
  expect(screen.getAllByText("read only")).toHaveLength(2);
});

test("a picker keeps and tells what is not in its list, and Escape closes only the list", async () => {
  const outer = vi.fn<() => void>();
  const { user } = await draw(
    <div onKeyDown={(event) => (event.key === "Escape" ? outer() : undefined)}>
      <Form onSend={() => undefined} />
    </div>,
  );
  const role = box(/Role/);
  await user.click(role);
  expect(role.getAttribute("aria-expanded")).toBe("true");
  await user.keyboard("{ArrowDown}{ArrowDown}");
  const option = document.getElementById(role.getAttribute("aria-activedescendant") ?? "");
  expect(option?.textContent).toContain("PVEVMUser");
  await user.keyboard("{Escape}");
  expect(outer).not.toHaveBeenCalled();
  fill(/Role/, "zzz");
  expect(screen.getByText("Nothing matches the search.")).toBeTruthy();
  await user.tab();
  expect(role).toHaveProperty("value", "zzz");
  expect(role.getAttribute("aria-invalid")).toBe("true");
  expect(screen.getByText("“zzz” is not in the list.")).toBeTruthy();
});

test("what is typed into a picker before its list has come is not lost", async () => {
  const onSend = vi.fn<(values: Values) => void>();
  const { user } = await draw(<Form onSend={(values) => onSend(values)} unread />);
  await user.type(box(/Role/), "PVEVMUser");
  await user.type(box(/Groups/), "NoAccess");
  await user.click(screen.getByText("send"));
  expect(onSend).toHaveBeenCalledWith({ ...start, role: "PVEVMUser", groups: ["dev", "NoAccess"] });
});

test("a row that is typed whole is taken on leaving the field, also as one of several", async () => {
  const onSend = vi.fn<(values: Values) => void>();
  const { user } = await draw(<Form onSend={(values) => onSend(values)} />);
  await user.type(box(/Groups/), "noacc");
  await user.click(screen.getByText("send"));
  expect(onSend).toHaveBeenCalledWith({ ...start, groups: ["dev", "NoAccess"] });
});

test("chips are taken away by their button and by Backspace", async () => {
  const { user } = await draw(<Form onSend={() => undefined} />);
  fill(/Groups/, "PVEA");
  await user.type(box(/Groups/), "{Enter}");
  await user.click(screen.getByLabelText("Remove dev"));
  expect(screen.queryByLabelText("Remove dev")).toBeNull();
  await user.type(box(/Groups/), "{Backspace}");
  expect(screen.queryByLabelText("Remove PVEAdmin")).toBeNull();
});

test("a suggestion is taken with the arrow keys, free text is left alone by Enter", async () => {
  const { user } = await draw(<Form onSend={() => undefined} />);
  const path = box(/Path/);
  fill(/Path/, "web");
  await user.type(path, "{ArrowDown}{Enter}");
  expect(path).toHaveProperty("value", "/vms/100");
});
