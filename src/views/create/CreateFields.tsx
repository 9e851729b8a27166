import type { Control } from "react-hook-form";
import type { ResourceRow } from "../../api/schemas/resources";
import { useStoragesOf, useTemplates } from "../../api/templates";
import { CheckField } from "../../components/fields/CheckField";
import { ChoiceField } from "../../components/fields/ChoiceField";
import { FreeChoiceField } from "../../components/fields/FreeChoiceField";
import { NumberField } from "../../components/fields/NumberField";
import { TextField } from "../../components/fields/TextField";
import { useText } from "../../i18n/useText";
import { NeedLines, type StatedNeed } from "../../widgets/need/NeedLines";
import type { CreateKind, CreateValues } from "./createForm";
import type { NeedField } from "./createNeeds";

interface CreateFieldsProps {
  readonly kind: CreateKind;
  readonly control: Control<CreateValues>;
  /** The node that is chosen at present. */
  readonly node: string;
  readonly nodes: readonly ResourceRow[];
  readonly rows: readonly ResourceRow[];
  readonly needs: (field: NeedField) => readonly StatedNeed[];
}

const choiceOf = (value: string | undefined) => ({ value: value ?? "", label: value ?? "" });

/** The fields of a new guest, each with the rights that its value takes. */
export function CreateFields({ kind, control, node, nodes, rows, needs }: CreateFieldsProps) {
  const t = useText("create");
  const storages = useStoragesOf(node, kind === "qemu" ? "images" : "rootdir");
  const templates = useTemplates(node, kind === "lxc");
  const pools = rows.filter((row) => row.type === "pool").map((row) => choiceOf(row.pool));
  const helper = (field: NeedField) => {
    const list = needs(field);
    return list.length === 0 ? undefined : <NeedLines needs={list} />;
  };
  return (
    <>
      <ChoiceField control={control} name="node" label={t("node")} options={nodes.map((row) => choiceOf(row.node))} />
      <TextField control={control} name="vmid" label={t(kind === "qemu" ? "vmid" : "ctid")} required mono />
      <ChoiceField
        control={control}
        name="pool"
        label={t("pool")}
        options={[{ value: "", label: t("noPool") }, ...pools]}
        helper={helper("pool")}
      />
      <TextField
        control={control}
        name="name"
        label={t(kind === "qemu" ? "name" : "hostname")}
        mono
        helper={helper("name")}
      />
      {kind === "lxc" ? (
        <>
          <FreeChoiceField
            control={control}
            name="ostemplate"
            label={t("template")}
            required
            mono
            suggestions={templates.map((value) => ({ value }))}
            helper={helper("ostemplate")}
          />
          <CheckField
            control={control}
            name="unprivileged"
            label={t("unprivileged")}
            helper={helper("unprivileged") ?? t("unprivilegedHint")}
          />
        </>
      ) : null}
      <FreeChoiceField
        control={control}
        name="storage"
        label={t("storage")}
        required
        mono
        suggestions={(storages.data ?? []).map((row) => ({ value: row.storage, description: row.type }))}
        helper={helper("storage")}
      />
      <NumberField control={control} name="disk" label={t("disk")} required min={1} />
      <NumberField control={control} name="cores" label={t("cores")} required min={1} helper={helper("cores")} />
      <NumberField control={control} name="memory" label={t("memory")} required min={16} helper={helper("memory")} />
      <TextField
        control={control}
        name="bridge"
        label={t("bridge")}
        mono
        helper={helper("bridge") ?? t("noBridge")}
      />
      <CheckField control={control} name="start" label={t("start")} helper={helper("start")} />
    </>
  );
}
