import { useEffect, useRef, useState } from "react";
import { failureOf } from "../../api/errors";
import type { SecondStep } from "../../api/secondStep";
import { answerSecondStep } from "../../api/session";
import { readLocal, writeLocal } from "../../lib/storage";
import { answerChallenge, type CeremonyFault, ceremonyFault, webauthnObstacle } from "../../widgets/webauthn/ceremony";
import { type FactorTab, firstTab, offeredFactors, type TypedFactor, typedAnswer } from "./factorTabs";

const REMEMBERED = "pac.login.factor";

/** Why the last answer did not end the login. */
export type StepFailure =
  /** The server took it for wrong; how often that happened to this kind in this window. */
  | { readonly kind: "wrong"; readonly tab: FactorTab; readonly times: number; readonly error: unknown }
  | { readonly kind: "browser"; readonly fault: CeremonyFault }
  | { readonly kind: "call"; readonly error: unknown };

export interface SecondStepProps {
  readonly step: SecondStep;
  /** Asks for a new challenge with the same password: a security key's challenge can be answered once. */
  readonly onRenew: () => Promise<SecondStep | undefined>;
}

function isWrong(error: unknown): boolean {
  const failure = failureOf(error);
  return failure.kind === "signed-out" || (failure.kind === "refused" && failure.status === 401);
}

/** The second step of a login: which tab is open, what is sent, and what came of it. */
export function useSecondStep({ step: given, onRenew }: SecondStepProps) {
  const [step, setStep] = useState(given);
  const factors = offeredFactors(step.challenge, webauthnObstacle());
  const [tab, setTab] = useState<FactorTab | undefined>(() =>
    firstTab(factors, readLocal(REMEMBERED, (value) => (typeof value === "string" ? value : undefined))),
  );
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<StepFailure>();
  const wrong = useRef(new Map<FactorTab, number>());
  const running = useRef<AbortController>(undefined);

  const choose = (next: FactorTab) => {
    running.current?.abort();
    setFailure(undefined);
    setTab(next);
    writeLocal(REMEMBERED, next);
  };
  const send = async (kind: FactorTab, value: string): Promise<void> => {
    setBusy(true);
    setFailure(undefined);
    try {
      await answerSecondStep(step, `${kind}:${value}`);
      writeLocal(REMEMBERED, kind);
    } catch (error) {
      const times = (wrong.current.get(kind) ?? 0) + 1;
      if (isWrong(error)) wrong.current.set(kind, times);
      setFailure(isWrong(error) ? { kind: "wrong", tab: kind, times, error } : { kind: "call", error });
      if (kind === "webauthn") await renew();
    }
    setBusy(false);
  };
  const renew = async () => {
    try {
      setStep((await onRenew()) ?? step);
    } catch (error) {
      setFailure({ kind: "call", error });
    }
  };
  const startKey = async (): Promise<void> => {
    const controller = new AbortController();
    running.current?.abort();
    running.current = controller;
    setBusy(true);
    setFailure(undefined);
    try {
      const value = await answerChallenge(step.challenge.webauthn?.publicKey, controller.signal);
      await send("webauthn", value);
    } catch (error) {
      if (!controller.signal.aborted) setFailure({ kind: "browser", fault: ceremonyFault(error) });
      if (running.current === controller) setBusy(false);
    }
  };

  // Where the security key is the first choice, its dialog opens by itself.
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current || tab !== "webauthn") return;
    begun.current = true;
    void startKey();
  });
  useEffect(
    () => () => {
      running.current?.abort();
      begun.current = false;
    },
    [],
  );

  return {
    challenge: step.challenge,
    factors,
    tab,
    choose,
    busy,
    failure,
    startKey,
    sendTyped: (kind: TypedFactor, typed: string) => send(kind, typedAnswer(kind, typed)),
  };
}
