import Link from "@mui/material/Link";
import { useLocation } from "@tanstack/react-router";
import { EmptyState } from "../components/feedback/EmptyState";
import { Page } from "../components/layout/Page";
import { mono } from "../components/theme/tone";
import { useText } from "../i18n/useText";
import { useHref } from "./frame/usePanels";
import { useTitle } from "./useTitle";

interface Place {
  readonly label: string;
  readonly address: string;
}

/** What stands at an address that leads nowhere: the address, and the places that exist there. */
export function Nowhere({ places }: { readonly places: readonly Place[] }) {
  const t = useText("frame");
  const href = useHref();
  const { pathname } = useLocation();
  return (
    <EmptyState
      icon="question"
      title={t("notFound")}
      action={
        <nav aria-label={t("existing")}>
          <ul style={{ display: "flex", flexWrap: "wrap", gap: "6px 16px", justifyContent: "center", listStyle: "none", padding: 0, margin: 0 }}>
            {places.map((place) => (
              <li key={place.address}>
                <Link href={href(place.address)}>{place.label}</Link>
              </li>
            ))}
          </ul>
        </nav>
      }
    >
      <p style={{ fontFamily: mono, overflowWrap: "anywhere", margin: "0 0 6px" }}>{pathname}</p>
      {t("notFoundHint")}
    </EmptyState>
  );
}

/** An address that leads nowhere: says so, and where to go. */
export function NotFound() {
  const t = useText("frame");
  useTitle(t("notFound"), t("product"));
  const places: readonly Place[] = [
    { label: t("toDatacenter"), address: "/datacenter/search" },
    { label: t("permissions"), address: "/datacenter/permissions" },
    { label: t("users"), address: "/datacenter/users" },
    { label: t("groups"), address: "/datacenter/groups" },
    { label: t("roles"), address: "/datacenter/roles" },
    { label: t("realms"), address: "/datacenter/realms" },
    ...(__SANDBOX__ ? [{ label: t("worlds"), address: "/sandbox/worlds" }] : []),
  ];
  return (
    <Page title={t("notFound")}>
      <Nowhere places={places} />
    </Page>
  );
}
