import Box from "@mui/material/Box";
import { type ReactNode, Suspense } from "react";
import { Page } from "../../components/layout/Page";
import { SideMenu, type SideMenuGroup } from "../../components/layout/SideMenu";
import { TabBar } from "../../components/layout/TabBar";
import type { IconName } from "../../components/icons/paths";
import { useText } from "../../i18n/useText";
import { useNarrow } from "../frame/useNarrow";
import { useHref } from "../frame/usePanels";
import { Nowhere } from "../NotFound";
import { Splash } from "../Splash";
import { type Crumb, Crumbs } from "./Crumbs";
import { useTitle } from "../useTitle";

/** One card of an object: its menu entry and what it shows. */
export interface PageCard {
  readonly id: string;
  readonly label: string;
  readonly icon: IconName;
  readonly address: string;
  readonly mark?: ReactNode;
  /** The entry below which it stands. */
  readonly under?: string;
  readonly show: () => ReactNode;
}

interface ObjectPageProps {
  readonly title: string;
  /** What the object is in, below the datacenter; none on the datacenter's own page. */
  readonly crumbs?: readonly Crumb[];
  /** The object's own name at the end of that way; else the title. */
  readonly here?: string;
  readonly actions?: ReactNode;
  readonly cards: readonly PageCard[];
  readonly tab: string;
}

/** As wide as its words, which differ between languages, within bounds. */
const MENU_PLACE = {
  width: "max-content",
  minWidth: 176,
  maxWidth: 232,
  flexShrink: 0,
  borderInlineEnd: 1,
  borderColor: "divider",
  bgcolor: "background.paper",
  overflow: "auto",
} as const;

function groups(cards: readonly PageCard[], tab: string, href: (path: string) => string): readonly SideMenuGroup[] {
  const item = (card: PageCard) => ({
    id: card.id,
    label: card.label,
    icon: card.icon,
    href: href(card.address),
    current: card.id === tab,
    ...(card.mark !== undefined && { mark: card.mark }),
  });
  return cards
    .filter((card) => card.under === undefined)
    .map((card) => {
      const items = cards.filter((one) => one.under === card.id).map(item);
      return { ...item(card), ...(items.length > 0 && { items }) };
    });
}

/** Where there is little room only the open group's entries stand beside the top ones. */
function shortMenu(cards: readonly PageCard[], open: PageCard | undefined): readonly PageCard[] {
  const group = open?.under ?? open?.id;
  return cards.filter(({ under }) => under === undefined || under === group);
}

/** Title bar, the object's own menu at the left, the open card (gui.md section 2.9). */
export function ObjectPage({ title, crumbs, here, actions, cards, tab }: ObjectPageProps) {
  const t = useText("frame");
  const href = useHref();
  const narrow = useNarrow();
  const open = cards.find((card) => card.id === tab);
  useTitle(open?.label ?? t("notFound"), title, t("product"));
  const card = (
    <Box id="card" tabIndex={0} sx={{ flex: 1, minWidth: 0, minHeight: 0, overflow: "auto", display: "flex", flexDirection: "column" }}>
      <Suspense key={tab} fallback={<Splash />}>
        {open === undefined ? <Nowhere places={cards} /> : open.show()}
      </Suspense>
    </Box>
  );
  return (
    <Page title={title} actions={actions}>
      {crumbs === undefined ? null : <Crumbs crumbs={crumbs} here={here ?? title} />}
      {/* The card stays the same element when a screen is turned: what is typed in it stays. */}
      <Box sx={{ display: "flex", flexDirection: narrow ? "column" : "row", flex: 1, minHeight: 0 }}>
        {narrow ? (
          <TabBar
            label={title}
            current={tab}
            panelId="card"
            tabs={shortMenu(cards, open).map((one) => ({ id: one.id, label: one.label, href: href(one.address) }))}
          />
        ) : (
          <Box sx={MENU_PLACE}>
            <SideMenu label={t("menu")} items={groups(cards, tab, href)} />
          </Box>
        )}
        {card}
      </Box>
    </Page>
  );
}
