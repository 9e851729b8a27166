import { useControl, useControlSend, useSandbox } from "../../api/controls";
import { useText } from "../../i18n/useText";
import type { PaletteItem } from "./PaletteItem";

/** Undo, redo, import, export and the other worlds; nothing on a real server. */
export function useSandboxItems(): readonly PaletteItem[] {
  const t = useText("palette");
  const frame = useText("frame");
  const sandbox = useSandbox();
  const history = useControl("history.list").data;
  const worlds = useControl("worlds.list").data;
  const undo = useControlSend("history.undo");
  const redo = useControlSend("history.redo");
  if (sandbox === undefined) return [];
  const last = history?.entries.find((entry) => entry.number === history.head);
  const next = history?.entries.find((entry) => !entry.applied);
  const open = encodeURIComponent(sandbox.world.id);
  const steps: readonly PaletteItem[] = [
    {
      id: "undo",
      kind: "action",
      label: frame("undo"),
      detail: last?.summary,
      icon: "undo",
      run: () => undo.mutate(undefined),
      reason: last === undefined ? frame("nothingToUndo") : undefined,
    },
    {
      id: "redo",
      kind: "action",
      label: frame("redo"),
      detail: next?.summary,
      icon: "redo",
      run: () => redo.mutate(undefined),
      reason: next === undefined ? frame("nothingToRedo") : undefined,
    },
    { id: "import", kind: "action", label: t("importWorld"), icon: "upload", run: "/sandbox/import" },
    { id: "export", kind: "action", label: t("exportWorld"), icon: "download", run: `/sandbox/worlds?sel=${open}&dialog=export` },
  ];
  const others = (worlds?.worlds ?? []).filter((world) => world.id !== worlds?.open);
  return [
    ...steps,
    ...others.map((world): PaletteItem => ({
      id: `world/${world.id}`,
      kind: "world",
      label: world.name,
      icon: "datacenter",
      run: `/sandbox/worlds?sel=${encodeURIComponent(world.id)}&dialog=open`,
    })),
  ];
}
