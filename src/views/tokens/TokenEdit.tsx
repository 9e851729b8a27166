import type { CallAnswer } from "../../api/endpoints/index";
import { useAnswer } from "../../api/query";
import { FormDialog } from "../../components/dialog/FormDialog";
import { useText } from "../../i18n/useText";
import { useReason } from "../../widgets/action/useReason";
import { ShownValue } from "../../widgets/columns/ShownValue";
import { TwoColumns } from "../../widgets/columns/TwoColumns";
import { EffectSlot } from "../../widgets/effect/EffectSlot";
import { given, useFill } from "../../widgets/form/fill";
import { useCallForm } from "../../widgets/form/useCallForm";
import { LoadedWindow } from "../../widgets/load/LoadedWindow";
import { PrivsepHint } from "./PrivsepHint";
import { CommentField, SettingFields } from "./TokenFields";
import { type TokenSettings, updateCalls } from "./tokenForm";
import type { ListedToken } from "./tokenList";

interface TokenEditProps {
  readonly token: ListedToken;
  readonly onClose: () => void;
}

const WIDTH = 680;

/** Reads the token, then opens **Edit: Token** (gui.md section 6.1). */
export function TokenEdit(props: TokenEditProps) {
  const t = useText("tokens");
  const { userid, tokenid } = props.token;
  const stored = useAnswer("tokens.read", { userid, tokenid });
  return (
    <LoadedWindow title={t("editTitle")} query={stored} onClose={props.onClose}>
      {(record) => <TokenEditForm {...props} record={record} />}
    </LoadedWindow>
  );
}

function TokenEditForm({ token, onClose, record }: TokenEditProps & { readonly record: CallAnswer<"tokens.read"> }) {
  const t = useText("tokens");
  const { userid, tokenid, id } = token;
  const { privsep, expire } = useFill();
  const call = useCallForm<TokenSettings>({
    fill: given({ privsep, expire }),
    defaultValues: { privsep: record.privsep ?? false, expire: record.expire ?? 0, comment: record.comment ?? "" },
    toCalls: (values) => updateCalls(userid, tokenid, values),
    faults: () => ({}),
    success: () => t("saved", { id }),
    onDone: onClose,
  });
  const { control, watch } = call.form;
  const reason = useReason({ name: "tokens.update", params: { userid, tokenid } });
  return (
    <FormDialog
      open
      width={WIDTH}
      title={t("editTitle")}
      submitLabel={t("ok")}
      requireChange
      onClose={onClose}
      {...call.dialog}
      onReset={call.reset}
      readOnlyReason={reason}
      effect={<EffectSlot calls={call.dialog.dirty ? call.calls : []} />}
    >
      <TwoColumns
        left={
          <>
            <ShownValue label={t("user")} value={userid} />
            <ShownValue label={t("tokenId")} value={tokenid} />
          </>
        }
        right={<SettingFields control={control} />}
      />
      <PrivsepHint userid={userid} privsep={watch("privsep")} />
      <CommentField control={control} />
    </FormDialog>
  );
}
