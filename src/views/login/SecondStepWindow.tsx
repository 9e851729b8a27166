import LinearProgress from "@mui/material/LinearProgress";
import { type SyntheticEvent, useEffect } from "react";
import { useForm } from "react-hook-form";
import { ActionButton } from "../../components/actions/ActionButton";
import { WindowFrame } from "../../components/dialog/WindowFrame";
import { WindowBody, WindowFoot } from "../../components/dialog/WindowParts";
import { Banner } from "../../components/layout/Banner";
import { PanelTabs } from "../../components/layout/PanelTabs";
import { useText } from "../../i18n/useText";
import { FactorPanel } from "./FactorPanel";
import { isTyped, looksRight, type TypedValues } from "./factorTabs";
import { SecondStepFailure } from "./SecondStepFailure";
import { type SecondStepProps, useSecondStep } from "./useSecondStep";

const ICONS = { webauthn: "permission", totp: "clock", recovery: "note", u2f: "key", yubico: "key" } as const;
const WIDTH = 512;

/** **Second login factor required**: asks for it until it is right or the login is given up (gui.md section 3.3). */
export function SecondStepWindow({ onClose, ...props }: SecondStepProps & { readonly onClose: () => void }) {
  const t = useText("tfa");
  const errors = useText("errors");
  const state = useSecondStep(props);
  const { tab, busy, factors, challenge } = state;
  const form = useForm<TypedValues>({ defaultValues: { totp: "", recovery: "", yubico: "" } });
  const typed = isTyped(tab) && factors.some(({ id, obstacle }) => id === tab && obstacle === undefined);
  useEffect(() => {
    if (typed) form.setFocus(tab, { shouldSelect: true });
  }, [form, typed, tab, state.failure]);

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (busy) return;
    if (tab === "webauthn") void state.startKey();
    if (!typed) return;
    const value = form.getValues(tab);
    const fault = value === "" ? errors("field.missing") : looksRight(tab, value) ? undefined : t(`second.form.${tab}`);
    if (fault === undefined) {
      form.clearErrors();
      void state.sendTyped(tab, value);
    } else form.setError(tab, { message: fault }, { shouldFocus: true });
  };
  const label = tab === "webauthn" ? t("second.start") : t("second.confirm");
  return (
    <WindowFrame open title={t("second.title")} width={WIDTH} onClose={onClose}>
      <form noValidate onSubmit={submit} aria-busy={busy} style={{ display: "contents" }}>
        <LinearProgress aria-hidden style={{ height: 2, flex: "none", visibility: busy ? "visible" : "hidden" }} />
        <WindowBody>
          <span>{t("second.of", { userid: props.step.userid })}</span>
          <div aria-live="polite">
            {state.failure === undefined ? null : <SecondStepFailure failure={state.failure} />}
          </div>
          {tab === undefined ? <Banner tone="error">{t("second.none")}</Banner> : null}
          <PanelTabs
            label={t("second.tabs")}
            current={tab}
            onChange={state.choose}
            tabs={factors.map(({ id, obstacle }) => ({
              id,
              label: t(`second.kinds.${id}`),
              icon: ICONS[id],
              disabledReason: obstacle === undefined || obstacle === "usedUp" ? undefined : t(`second.obstacle.${obstacle}`),
            }))}
          >
            <FactorPanel tab={tab} usable={typed} challenge={challenge} control={form.control} busy={busy} />
          </PanelTabs>
        </WindowBody>
        <WindowFoot>
          <ActionButton label={t("second.cancel")} onClick={onClose} />
          <ActionButton
            type="submit"
            variant="contained"
            label={label}
            busy={busy}
            disabledReason={typed || tab === "webauthn" ? undefined : { text: t("second.nothingToSend") }}
            onClick={() => undefined}
          />
        </WindowFoot>
      </form>
    </WindowFrame>
  );
}
