import Link from "@mui/material/Link";
import { Link as RouterLink } from "@tanstack/react-router";
import { useResources } from "../../api/resources";
import { EmptyState } from "../../components/feedback/EmptyState";
import { Skeletons } from "../../components/feedback/Skeletons";
import { Card } from "../../components/layout/Card";
import { KeyValueList } from "../../components/layout/KeyValueList";
import { useText } from "../../i18n/useText";
import { FailureNotice } from "../../widgets/failure/FailureNotice";
import { Cards } from "../../widgets/summary/Cards";
import { HeldPrivileges } from "../../widgets/summary/HeldPrivileges";
import { useStorageItems } from "./storageItems";

interface StorageSummaryProps {
  readonly node: string;
  readonly storage: string;
}

/** The **Summary** card of a storage on a node (gui.md section 17.5). */
export function StorageSummary({ node, storage }: StorageSummaryProps) {
  const t = useText("nodes");
  const path = `/storage/${storage}`;
  const resources = useResources();
  const row = resources.data?.find((one) => one.type === "storage" && one.storage === storage && one.node === node);
  const items = useStorageItems(row);
  if (resources.data === undefined) {
    if (resources.error === null) return <Skeletons lines={6} height={28} />;
    return <FailureNotice error={resources.error} onRetry={() => void resources.refetch()} />;
  }
  if (row === undefined) {
    return (
      <EmptyState
        icon="eyeOff"
        title={t("storageUnlisted", { storage })}
        action={
          <Link component={RouterLink} to="/datacenter/search">
            {t("toAll")}
          </Link>
        }
      >
        {t("storageUnlistedHint", { storage })}
      </EmptyState>
    );
  }
  return (
    <Cards>
      <Card title={t("status")}>
        <KeyValueList items={items} />
      </Card>
      <Card title={t("rights")}>
        <HeldPrivileges path={path} noun="Datastore" none={t("rightsNone", { path })} />
      </Card>
    </Cards>
  );
}
