import { useEffect, useRef, useState } from "react";
import { addedFactor } from "../../api/schemas/tfa";
import { useSend } from "../../api/send";
import { FormDialog } from "../../components/dialog/FormDialog";
import { ErrorNotice } from "../../components/feedback/ErrorNotice";
import { Banner } from "../../components/layout/Banner";
import { useText } from "../../i18n/useText";
import { FailureNotice } from "../../widgets/failure/FailureNotice";
import { useCallForm } from "../../widgets/form/useCallForm";
import { useSuccessToast } from "../../widgets/form/useSuccessToast";
import { type CeremonyFault, ceremonyFault, createCredential, webauthnObstacle } from "../../widgets/webauthn/ceremony";
import { FactorFields } from "./FactorFields";
import { addCall, factorFaults, type NewFactor } from "./factorForm";
import type { FactorDialogProps } from "./TotpAdd";
import { useAddReason } from "./useAddReason";
import { useOwnPassword } from "./useOwnPassword";
import { WebauthnSetup } from "./WebauthnSetup";

const WIDTH = 512;

/** How the second half of a registration stands, after the server has given its challenge. */
type Registration =
  | { readonly phase: "idle" | "touch" | "sending" }
  | { readonly phase: "browser"; readonly fault: CeremonyFault }
  | { readonly phase: "refused"; readonly error: unknown };

/** Lets the browser make the credential and sends it; what was entered stays where that fails. */
function useRegistration(asked: boolean, onDone: (values: NewFactor) => void) {
  const send = useSend();
  const [state, setState] = useState<Registration>({ phase: "idle" });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const register = async (values: NewFactor, options: string): Promise<void> => {
    const controller = new AbortController();
    running.current = controller;
    setState({ phase: "touch" });
    const made = await createCredential(options, controller.signal).catch((error: unknown) => ({ error }));
    if (controller.signal.aborted) return;
    if ("error" in made) {
      setState({ phase: "browser", fault: ceremonyFault(made.error) });
      return;
    }
    setState({ phase: "sending" });
    try {
      await send.mutateAsync([addCall("webauthn", values, asked, made)]);
      onDone(values);
    } catch (error) {
      setState({ phase: "refused", error });
    }
  };
  return { state, register, clear: () => setState({ phase: "idle" }) };
}

/** **Add a Webauthn login token**: a challenge of the server, answered by a device (gui.md section 7.2). */
export function WebauthnAdd({ userid, onDone, onClose }: FactorDialogProps) {
  const t = useText("tfa");
  const own = useOwnPassword();
  const toast = useSuccessToast();
  const registration = useRegistration(own.asked, (values) => {
    toast(t("added", { id: values.userid }));
    onDone();
  });
  const call = useCallForm<NewFactor>({
    defaultValues: { userid, description: "", password: "" },
    toCalls: (values) => [addCall("webauthn", values, own.asked)],
    faults: (values, errors) => factorFaults(values, own.asked, errors),
    success: () => undefined,
    onDone: ([answer]) => {
      void registration.register(call.form.getValues(), addedFactor.parse(answer).challenge ?? "");
    },
  });
  const { control, watch } = call.form;
  const { state } = registration;
  const reason = useAddReason(watch("userid"), "webauthn", own);
  const obstacle = webauthnObstacle();
  const failure =
    state.phase === "browser" ? (
      <ErrorNotice title={t(`ceremony.${state.fault}`)} />
    ) : state.phase === "refused" ? (
      <FailureNotice error={state.error} />
    ) : undefined;
  return (
    <FormDialog
      open
      width={WIDTH}
      title={t("webauthnTitle")}
      submitLabel={t("register")}
      onClose={onClose}
      {...call.dialog}
      onSubmit={() => {
        registration.clear();
        void call.dialog.onSubmit();
      }}
      onReset={call.reset}
      loading={call.dialog.loading || state.phase === "touch" || state.phase === "sending"}
      submitError={call.dialog.submitError ?? failure}
      readOnlyReason={obstacle === undefined ? reason : { text: t(`second.obstacle.${obstacle}`) }}
      effect={state.phase === "touch" ? <Banner tone="info">{t("touch")}</Banner> : undefined}
    >
      <FactorFields control={control} own={own} />
      <WebauthnSetup />
    </FormDialog>
  );
}
