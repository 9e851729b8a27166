import { useNeeds } from "../../access/needs";
import { FormDialog } from "../../components/dialog/FormDialog";
import { ChoiceField } from "../../components/fields/ChoiceField";
import { TextField } from "../../components/fields/TextField";
import { useText } from "../../i18n/useText";
import { useCallForm } from "../../widgets/form/useCallForm";
import { NeedLines } from "../../widgets/need/NeedLines";

interface DownloadDialogProps {
  readonly node: string;
  readonly storage: string;
  readonly onClose: () => void;
}

interface Values {
  readonly content: "iso" | "vztmpl" | "import";
  readonly url: string;
  readonly filename: string;
}

const KINDS = ["iso", "vztmpl", "import"] as const;

/** **Download from URL** to a storage. */
export function DownloadDialog({ node, storage, onClose }: DownloadDialogProps) {
  const t = useText("volumes");
  const call = useCallForm<Values>({
    defaultValues: { content: "iso", url: "", filename: "" },
    toCalls: (values) => [{ name: "volumes.download", params: { node, storage, ...values } }],
    faults: ({ url, filename }, errors) => ({
      url: url === "" ? errors("field.missing") : /^https?:\/\/.+/.test(url) ? undefined : t("urlWrong"),
      filename: filename === "" ? errors("field.missing") : /^[\w.-]+$/.test(filename) ? undefined : t("filenameWrong"),
    }),
    success: ({ filename }) => t("downloaded", { file: filename }),
    onDone: onClose,
  });
  const { control } = call.form;
  const needs = [
    { privileges: ["Datastore.AllocateTemplate"], paths: [`/storage/${storage}`] },
    { privileges: ["Sys.AccessNetwork"], paths: [`/nodes/${node}`] },
    { privileges: ["Sys.Audit"], paths: ["/"] },
    { privileges: ["Sys.Modify"], paths: ["/"] },
  ];
  const states = useNeeds(needs);
  const network = states[1] === "held" || (states[2] === "held" && states[3] === "held");
  // Sys.Audit and Sys.Modify on the root together stand for Sys.AccessNetwork.
  const stated = needs.slice(0, 2).map((need, at) => ({ need, state: at === 1 && network ? "held" : (states[at] ?? "unknown") }) as const);
  return (
    <FormDialog
      open
      title={t("download")}
      submitLabel={t("download")}
      onClose={onClose}
      {...call.dialog}
      effect={<NeedLines needs={stated} />}
    >
      <TextField control={control} name="url" label={t("url")} required mono />
      <TextField control={control} name="filename" label={t("filename")} required mono />
      <ChoiceField
        control={control}
        name="content"
        label={t("kind")}
        options={KINDS.map((value) => ({ value, label: t(`contents.${value}`) }))}
      />
    </FormDialog>
  );
}
