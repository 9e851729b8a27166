import { useMemo } from "react";
import { commandText, type CommandForm, FORMS } from "../../access/commands/commandText";
import { type SentCall, useSentCalls } from "../../api/sentCalls";
import { ActionButton } from "../../components/actions/ActionButton";
import { CopyButton } from "../../components/code/CopyButton";
import { downloadFile } from "../../components/code/downloadFile";
import { EmptyState } from "../../components/feedback/EmptyState";
import type { Column } from "../../components/grid/Column";
import { DataGrid } from "../../components/grid/DataGrid";
import { FacetBar } from "../../components/grid/FacetBar";
import type { Text } from "../../i18n/catalogue";
import { useLanguage, useText } from "../../i18n/useText";
import type { SetAddress } from "../../widgets/address/useAddress";
import type { CommandsAddress } from "./search";

const rowId = ({ number }: SentCall) => String(number);
const FILES = { pveum: "changes.sh", http: "changes.txt", terraform: "changes.tf" } as const;

function columnsOf(form: CommandForm, t: Text<"commands">, language: string): readonly Column<SentCall>[] {
  return [
    { id: "number", header: t("number"), value: ({ number }) => number, width: 60, align: "end" },
    {
      id: "time",
      header: t("time"),
      value: ({ time }) => time,
      text: ({ time }) => new Date(time * 1_000).toLocaleTimeString(language),
      width: 110,
    },
    {
      id: "command",
      header: t(`forms.${form}`),
      value: ({ call }) => commandText(call, form) ?? t("noTerraform"),
      render: ({ call }) => <span style={{ whiteSpace: "pre-wrap" }}>{commandText(call, form) ?? t("noTerraform")}</span>,
      mono: true,
      flex: 1,
      wrap: true,
    },
  ];
}

/** One after the other, as a file. */
function scriptOf(sent: readonly SentCall[], form: CommandForm): string {
  const parts = sent.flatMap(({ call }) => commandText(call, form) ?? []);
  return parts.length === 0 ? "" : `${parts.join(form === "pveum" ? "\n" : "\n\n")}\n`;
}

interface SessionPartProps {
  readonly address: CommandsAddress;
  readonly setAddress: SetAddress<CommandsAddress>;
}

/** Every change that was sent in this session, as command, HTTP call or Terraform; to be copied as a script. */
export function SessionPart({ address, setAddress }: SessionPartProps) {
  const t = useText("commands");
  const language = useLanguage();
  const sent = useSentCalls();
  const form = address.form ?? "pveum";
  const columns = useMemo(() => columnsOf(form, t, language), [form, t, language]);
  const script = useMemo(() => scriptOf(sent, form), [sent, form]);
  return (
    <>
      <FacetBar
        label={t("form")}
        facets={[
          {
            id: "form",
            label: t("form"),
            value: form,
            options: FORMS.map((id) => ({ value: id, label: t(`forms.${id}`) })),
            onChange: (chosen) => setAddress({ form: FORMS.find((id) => id === chosen && id !== "pveum") }, "replace"),
          },
        ]}
      />
      <DataGrid
        id="commands"
        label={t("what.session")}
        rows={sent}
        columns={columns}
        rowId={rowId}
        sort={{ id: "number", desc: false }}
        selected={address.sel}
        onSelect={(sel) => setAddress({ sel }, "replace")}
        search={address.q ?? ""}
        onSearch={(q) => setAddress({ q }, "replace")}
        toolbar={
          <>
            <CopyButton text={script} label={t("copyScript")} />
            <ActionButton
              label={t("download")}
              icon="download"
              disabledReason={script === "" ? { text: t("nothing") } : undefined}
              onClick={() => downloadFile(FILES[form], "text/plain;charset=utf-8", script)}
            />
          </>
        }
        empty={
          <EmptyState icon="log" title={t("nothing")}>
            {t("nothingHint")}
          </EmptyState>
        }
      />
    </>
  );
}
