import { useText } from "../../i18n/useText";
import type { Guest } from "./guest";

/** How questions and messages call the guest: `VM 100 (name)`. */
export function useGuestText({ kind, vmid, name }: Guest): string {
  const t = useText("guests");
  return t("object", { kind: t(kind === "qemu" ? "vm" : "ct"), vmid, name });
}
