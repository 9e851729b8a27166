import { useNavigate } from "@tanstack/react-router";
import { useSession } from "../../api/currentSession";
import { logout } from "../../api/session";
import { useRealms } from "../../api/realms";
import { ActionMenu } from "../../components/actions/ActionMenu";
import type { MenuEntry } from "../../components/actions/MenuEntry";
import { type ThemeMode, useThemeMode } from "../../components/theme/useThemeMode";
import { LANGUAGES } from "../../i18n/languages";
import { changeLanguage } from "../../i18n/load";
import { useLanguage, useText } from "../../i18n/useText";
import { useFrameWindow } from "./useFrameWindow";

const MODES: readonly ThemeMode[] = ["light", "dark", "system"];

/** My Settings, password, second factors, theme, language, logout (gui.md section 2.3). */
export function UserMenu() {
  const t = useText("frame");
  const reasons = useText("access");
  const session = useSession();
  const realms = useRealms();
  const navigate = useNavigate();
  const { mode, setMode } = useThemeMode();
  const language = useLanguage();
  const frameWindow = useFrameWindow();
  const userid = session.status === "in" || session.status === "expired" ? session.userid : "";
  const realm = realms.data?.find((one) => one.realm === userid.slice(userid.lastIndexOf("@") + 1));
  const keepsPassword = realm === undefined || realm.type === "pam" || realm.type === "pve";
  const entries: readonly MenuEntry[] = [
    { id: "settings", label: t("mySettings"), icon: "settings", onClick: () => frameWindow.show("settings") },
    {
      id: "password",
      label: t("password"),
      icon: "key",
      onClick: () => frameWindow.show("password"),
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
    ...LANGUAGES.map((one) => ({
      id: `language-${one.code}`,
      label: one.name,
      checked: language === one.code,
      onClick: () => void changeLanguage(one.code),
    })),
    { kind: "separator", id: "end" },
    { id: "keys", label: t("keyboardMap"), icon: "help", onClick: () => frameWindow.show("keys"), hint: "?" },
    { id: "about", label: t("about"), icon: "info", onClick: () => frameWindow.show("about") },
    { id: "logout", label: t("logout"), icon: "logout", onClick: logout },
  ];
  return <ActionMenu label={userid} icon="user" entries={entries} variant="text" />;
}
