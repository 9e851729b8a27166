import { useEffect, useState } from "react";
import { useForm, useWatch } from "react-hook-form";
import { useRealms } from "../../api/realms";
import type { SecondStep } from "../../api/secondStep";
import { login } from "../../api/session";
import { useText } from "../../i18n/useText";
import { readLocal, writeLocal } from "../../lib/storage";
import { useRetoldFaults } from "../../widgets/form/useRetoldFaults";
import { goToProvider } from "./openIdReturn";

export interface LoginValues {
  readonly username: string;
  readonly password: string;
  readonly realm: string;
  readonly save: boolean;
}

const NAME = "pac.login.name";
const REALM = "pac.login.realm";

function readText(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** The login form: remembers name and realm, starts from the default realm, keeps what was typed when refused. */
export function useLoginForm() {
  const t = useText("errors");
  const realms = useRealms();
  const [failure, setFailure] = useState<unknown>();
  const [step, setStep] = useState<SecondStep>();
  const savedName = readLocal(NAME, readText) ?? "";
  const known = realms.data;
  const isOpenId = (name: string) => known?.find((one) => one.realm === name)?.type === "openid";
  const form = useForm<LoginValues>({
    resolver: (values) => {
      const missing = isOpenId(values.realm) ? [] : (["username", "password"] as const).filter((name) => values[name] === "");
      if (missing.length === 0) return { values, errors: {} };
      return { values: {}, errors: Object.fromEntries(missing.map((name) => [name, { type: "fault", message: t("field.missing") }])) };
    },
    defaultValues: { username: savedName, password: "", realm: readLocal(REALM, readText) ?? "", save: savedName !== "" },
  });
  useEffect(() => form.setFocus(savedName === "" ? "username" : "password"), [form, savedName]);
  useEffect(() => {
    if (known === undefined || known.some((realm) => realm.realm === form.getValues("realm"))) return;
    form.setValue("realm", known.find((realm) => realm.default)?.realm ?? "pam");
  }, [known, form]);

  const realm = useWatch({ control: form.control, name: "realm" });
  const openId = isOpenId(realm);
  useRetoldFaults(form);

  const submit = form.handleSubmit(async (values) => {
    setFailure(undefined);
    if (openId) {
      writeLocal(REALM, values.realm);
      await goToProvider(values.realm).catch(setFailure);
      return;
    }
    try {
      setStep(await login(values.username, values.realm, values.password));
      writeLocal(REALM, values.realm);
      writeLocal(NAME, values.save ? values.username : "");
    } catch (error) {
      setFailure(error);
      form.setFocus("username");
    }
  });
  const again = () => {
    const { username, realm, password } = form.getValues();
    return login(username, realm, password);
  };
  /** Gives the login up; the password stays, to try once more. */
  const giveUp = () => {
    setStep(undefined);
    form.setFocus("password");
  };
  return { form, submit, failure, realms, openId, step, again, giveUp };
}
