import { useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { useSession } from "../../api/currentSession";
import { logout } from "../../api/session";
import { useRealms } from "../../api/realms";
import { ActionMenu } from "../../components/actions/ActionMenu";
import type { MenuEntry } from "../../components/actions/MenuEntry";
import { InfoWindow } from "../../components/dialog/InfoWindow";
import { type ThemeMode, useThemeMode } from "../../components/theme/useThemeMode";
import { OFFERED } from "../../i18n/languages";
import { changeLanguage, loadNamespaces } from "../../i18n/load";
import { useLanguage, useText } from "../../i18n/useText";

const PasswordWindow = lazy(async () => {
  const [module] = await Promise.all([import("../../widgets/password/PasswordWindow"), loadNamespaces(["users"])]);
  return { default: module.PasswordWindow };
});

const MODES: readonly ThemeMode[] = ["light", "dark", "system"];

/** Password, second factors, theme, language, logout (gui.md section 2.3). */
export function UserMenu() {
  const t = useText("frame");
  const reasons = useText("access");
  const session = useSession();
  const realms = useRealms();
  const navigate = useNavigate();
  const { mode, setMode } = useThemeMode();
  const language = useLanguage();
  const [open, setOpen] = useState<"password" | "about">();
  const userid = session.status === "in" || session.status === "expired" ? session.userid : "";
  const realm = realms.data?.find((one) => one.realm === userid.slice(userid.lastIndexOf("@") + 1));
  const keepsPassword = realm === undefined || realm.type === "pam" || realm.type === "pve";
  const entries: readonly MenuEntry[] = [
    {
      id: "password",
      label: t("password"),
      icon: "key",
      onClick: () => setOpen("password"),
      ...(!keepsPassword && { disabledReason: { text: reasons("reason.realmHasNoPasswords") } }),
    },
    {
      id: "tfa",
      label: t("tfa"),
      icon: "lock",
      onClick: () => void navigate({ to: "/datacenter/$tab", params: { tab: "tfa" } }),
      ...(realm?.type === "openid" && { disabledReason: { text: t("realmHasNoTfa") } }),
    },
    { kind: "heading", id: "theme", label: t("theme") },
    ...MODES.map((one) => ({ id: `theme-${one}`, label: t(one), checked: mode === one, onClick: () => setMode(one) })),
    { kind: "heading", id: "language", label: t("language") },
    ...OFFERED.map((one) => ({
      id: `language-${one.code}`,
      label: one.name,
      checked: language === one.code,
      onClick: () => void changeLanguage(one.code),
    })),
    { kind: "separator", id: "end" },
    { id: "about", label: t("about"), icon: "info", onClick: () => setOpen("about") },
    { id: "logout", label: t("logout"), icon: "logout", onClick: logout },
  ];
  return (
    <>
      <ActionMenu label={userid} icon="user" entries={entries} variant="text" />
      <Suspense fallback={null}>
        {open === "password" ? <PasswordWindow open userid={userid} onClose={() => setOpen(undefined)} /> : null}
      </Suspense>
      <InfoWindow open={open === "about"} title={t("about")} onClose={() => setOpen(undefined)}>
        {t("aboutText")}
      </InfoWindow>
    </>
  );
}
