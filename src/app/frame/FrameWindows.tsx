import { type ComponentType, lazy, Suspense } from "react";
import { useSession } from "../../api/currentSession";
import { InfoWindow } from "../../components/dialog/InfoWindow";
import type { Namespace } from "../../i18n/catalogue";
import { loadNamespaces } from "../../i18n/load";
import { useText } from "../../i18n/useText";
import { useAddress } from "../../widgets/address/useAddress";
import { taskAddress } from "../../widgets/tasks/taskAddress";
import { useFrameWindow } from "./useFrameWindow";

function lazyWindow<Props extends object>(load: () => Promise<ComponentType<Props>>, ...namespaces: readonly Namespace[]) {
  return lazy(async () => {
    const [component] = await Promise.all([load(), loadNamespaces(namespaces)]);
    return { default: component };
  });
}

const PasswordWindow = lazyWindow(async () => (await import("../../widgets/password/PasswordWindow")).PasswordWindow, "users");
const SettingsWindow = lazyWindow(async () => (await import("../../views/settings/SettingsWindow")).SettingsWindow, "settings");
const TreeSettingsWindow = lazyWindow(
  async () => (await import("../../views/settings/TreeSettingsWindow")).TreeSettingsWindow,
  "settings",
);
const KeysWindow = lazyWindow(async () => (await import("./KeysWindow")).KeysWindow, "settings");
const PaletteHost = lazyWindow(async () => (await import("./PaletteHost")).PaletteHost, "palette");
const TaskWindow = lazyWindow(async () => (await import("../../widgets/tasks/TaskWindow")).TaskWindow);

/** The windows that lie over any page, each with an address. */
export function FrameWindows() {
  const t = useText("frame");
  const session = useSession();
  const { open, show, close } = useFrameWindow();
  const [address, setAddress] = useAddress(taskAddress);
  const userid = session.status === "in" || session.status === "expired" ? session.userid : "";
  return (
    <Suspense fallback={null}>
      {open === "password" ? <PasswordWindow open userid={userid} onClose={close} /> : null}
      {open === "settings" ? <SettingsWindow onTree={() => show("tree")} onClose={close} /> : null}
      {open === "tree" ? <TreeSettingsWindow onClose={close} /> : null}
      {open === "keys" ? <KeysWindow onClose={close} /> : null}
      {open === "palette" ? <PaletteHost onClose={close} /> : null}
      {address.task === undefined ? null : (
        <TaskWindow
          key={address.task}
          upid={address.task}
          tab={address.taskTab ?? "output"}
          onTab={(taskTab) => setAddress({ taskTab }, "replace")}
          onClose={() => setAddress({ task: undefined, taskTab: undefined }, "replace")}
        />
      )}
      <InfoWindow open={open === "about"} title={t("about")} onClose={close}>
        {t("aboutText")}
      </InfoWindow>
    </Suspense>
  );
}
