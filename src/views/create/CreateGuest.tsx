import { useNavigate } from "@tanstack/react-router";
import { useWatch } from "react-hook-form";
import { useResources } from "../../api/resources";
import type { ResourceRow } from "../../api/schemas/resources";
import { FormDialog } from "../../components/dialog/FormDialog";
import { Banner } from "../../components/layout/Banner";
import { useText } from "../../i18n/useText";
import { useCallForm } from "../../widgets/form/useCallForm";
import { nextId } from "../../widgets/guest/nextId";
import { LoadedWindow } from "../../widgets/load/LoadedWindow";
import { needText } from "../../widgets/need/needText";
import { CreateFields } from "./CreateFields";
import { createCalls, createFaults, type CreateKind, type CreateValues } from "./createForm";
import { useCreateNeeds } from "./useCreateNeeds";

interface CreateGuestProps {
  readonly kind: CreateKind;
  /** The node from whose menu it was asked for. */
  readonly node: string | undefined;
  readonly onClose: () => void;
}

/** **Create VM** and **Create CT**: under each choice stands the right that it takes (gui.md section 17.4). */
export function CreateGuest(props: CreateGuestProps) {
  const t = useText("create");
  const resources = useResources();
  return (
    <LoadedWindow title={t(`titles.${props.kind}`)} query={resources} onClose={props.onClose}>
      {(rows) => <CreateForm {...props} rows={rows} />}
    </LoadedWindow>
  );
}

function CreateForm({ kind, node, onClose, rows }: CreateGuestProps & { readonly rows: readonly ResourceRow[] }) {
  const t = useText("create");
  const access = useText("access");
  const navigate = useNavigate();
  const nodes = rows.flatMap((row) => (row.type === "node" && row.node !== undefined ? [row] : []));
  const first = nodes.find((row) => row.status === "online") ?? nodes[0];
  const call = useCallForm<CreateValues>({
    defaultValues: {
      node: node ?? first?.node ?? "",
      vmid: nextId(rows),
      name: "",
      pool: "",
      ostemplate: "",
      unprivileged: true,
      storage: "",
      disk: kind === "qemu" ? 32 : 8,
      cores: 1,
      memory: kind === "qemu" ? 2048 : 512,
      bridge: "vmbr0",
      start: false,
    },
    toCalls: (values) => createCalls(kind, values),
    faults: (values, errors) => createFaults(kind, values, errors),
    fieldOf: { hostname: "name", scsi0: "storage", rootfs: "storage", net0: "bridge" },
    success: (values) => t("created", { kind: t(`kinds.${kind}`), vmid: values.vmid }),
    onDone: () => {
      const { vmid } = call.form.getValues();
      void navigate({ to: "/guest/$vmid/$tab", params: { vmid, tab: "summary" } });
    },
  });
  const { control } = call.form;
  const values = useWatch({ control, compute: (all: CreateValues) => all });
  const needs = useCreateNeeds(kind, values);
  const taken = rows.find((row) => String(row.vmid) === values.vmid);
  return (
    <FormDialog
      open
      width={620}
      title={t(`titles.${kind}`)}
      submitLabel={t("create")}
      onClose={onClose}
      {...call.dialog}
      onReset={call.reset}
      effect={
        <>
          {taken === undefined ? null : (
            <Banner tone="warning">{t("taken", { vmid: values.vmid, name: taken.name ?? "" })}</Banner>
          )}
          {needs.missing.length === 0 ? null : (
            <Banner tone="warning">
              {t("willRefuse", { list: needs.missing.map(({ need }) => needText(need, access)).join("; ") })}
            </Banner>
          )}
        </>
      }
    >
      <CreateFields kind={kind} control={control} node={values.node} nodes={nodes} rows={rows} needs={needs.of} />
    </FormDialog>
  );
}
