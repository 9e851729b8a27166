import { useLocation } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import { useEffective } from "../../api/permissions";
import { useSandbox } from "../../api/controls";
import { useText } from "../../i18n/useText";
import type { PaletteItem } from "../../views/palette/PaletteItem";
import { PaletteWindow } from "../../views/palette/PaletteWindow";
import { newUserCall } from "../../views/users/newUserCall";
import { useDatacenterCards } from "../pages/DatacenterPage";
import type { PageCard } from "../pages/ObjectPage";
import { useSandboxCards } from "../pages/SandboxPage";
import type { FrameWindow } from "./useFrameWindow";
import { stringifySearch } from "../searchText";

function page(card: PageCard, where: string): PaletteItem {
  return { id: `page${card.address}`, kind: "page", label: card.label, detail: where, icon: card.icon, run: card.address };
}

/** The palette with the pages that exist: the same cards from which the pages' own menus are made. */
export function PaletteHost({ onClose }: { readonly onClose: () => void }) {
  const t = useText("frame");
  const words = useText("palette");
  const cards = useDatacenterCards();
  const own = useEffective(undefined);
  const sandbox = useSandbox();
  const sandboxCards = useSandboxCards();
  const { pathname, search } = useLocation();
  const ids = cards.map((card) => card.id).join(" ");
  const pages = useMemo(() => new Set(ids.split(" ")), [ids]);
  const kept = JSON.stringify({ ...search, window: undefined });
  const viewAs = useCallback(
    (authid: string) => pathname + stringifySearch({ ...(JSON.parse(kept) as object), as: authid }),
    [pathname, kept],
  );
  const opens = (window: FrameWindow, label: string, icon: PaletteItem["icon"]): PaletteItem => ({
    id: `window/${window}`,
    kind: "action",
    label,
    icon,
    run: pathname + stringifySearch({ ...(JSON.parse(kept) as object), window }),
  });
  const places: readonly PaletteItem[] = [
    ...cards.map((card) => page(card, t("datacenter"))),
    ...(sandbox === undefined ? [] : sandboxCards.map((card) => page(card, t("sandboxTitle")))),
    { id: "viewAs", kind: "action", label: words("openViewAs"), icon: "eye", run: viewAs("-") },
    opens("settings", t("mySettings"), "settings"),
    opens("tree", t("treeSettings"), "tree"),
    opens("password", words("changePassword"), "key"),
    opens("keys", t("keyboardMap"), "help"),
    opens("about", t("about"), "info"),
  ];
  return (
    <PaletteWindow places={places} pages={pages} newUser={newUserCall(own.data)} viewAs={viewAs} onClose={onClose} />
  );
}
