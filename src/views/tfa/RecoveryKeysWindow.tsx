import { ActionButton } from "../../components/actions/ActionButton";
import { mono } from "../../components/theme/tone";
import { useText } from "../../i18n/useText";
import { PrintSheet } from "../../widgets/secret/PrintSheet";
import { SecretWindow } from "../../widgets/secret/SecretWindow";

export interface NewKeys {
  readonly userid: string;
  readonly keys: readonly string[];
}

/** **Recovery Keys**: shown this once, to copy or to print (gui.md section 7.3). */
export function RecoveryKeysWindow({ userid, keys, onClose }: NewKeys & { readonly onClose: () => void }) {
  const t = useText("tfa");
  const text = keys.map((key, index) => `${index}: ${key}`).join("\n");
  return (
    <>
      <SecretWindow
        title={t("keysTitle")}
        hint={t("keysHint")}
        items={[
          { label: t("user"), value: userid },
          { label: t("keys"), value: text },
        ]}
        secret={text}
        copyLabel={t("copyKeys")}
        actions={<ActionButton label={t("printKeys")} icon="log" onClick={() => window.print()} />}
        onClose={onClose}
      />
      <PrintSheet>
        <h1>{t("printHead", { userid })}</h1>
        <p>{`${document.title} - ${location.host}`}</p>
        <pre style={{ fontFamily: mono, fontSize: "1rem", lineHeight: 1.6 }}>{text}</pre>
      </PrintSheet>
    </>
  );
}
