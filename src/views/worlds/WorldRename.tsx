import { useControlSend } from "../../api/controls";
import type { WorldRow } from "../../api/sandbox/info";
import { FormDialog } from "../../components/dialog/FormDialog";
import { useToast } from "../../components/feedback/toast";
import { TextField } from "../../components/fields/TextField";
import { useText } from "../../i18n/useText";
import { useControlForm } from "./useControlForm";
import { nameFault } from "./worldName";

interface NameValues {
  readonly name: string;
}

/** Gives a world another name. */
export function WorldRename({ world, onClose }: { readonly world: WorldRow; readonly onClose: () => void }) {
  const t = useText("sandbox");
  const toast = useToast();
  const rename = useControlSend("worlds.rename");
  const { form, ...state } = useControlForm<NameValues>({
    defaultValues: { name: world.name },
    faults: ({ name }, words) => ({ name: nameFault(name, words, true) }),
    fieldOf: (parameter) => (parameter === "name" ? "name" : undefined),
    send: ({ name }) => rename.mutateAsync({ id: world.id, name }),
    onDone: ({ name }) => {
      toast({ text: t("worlds.renamed", { name: name.trim() }), tone: "success" });
      onClose();
    },
  });
  return (
    <FormDialog
      open
      title={t("worlds.renameTitle")}
      submitLabel={t("worlds.rename")}
      requireChange
      dirty={form.formState.isDirty}
      valid={form.formState.errors.name === undefined}
      onSubmit={() => void state.submit()}
      onReset={() => form.reset()}
      onClose={onClose}
      loading={state.loading}
      submitError={state.submitError}
    >
      <TextField control={form.control} name="name" label={t("worlds.name")} required autoFocus />
    </FormDialog>
  );
}
