import { useMemo } from "react";
import { useRealms } from "../../api/realms";
import type { UserRow } from "../../api/schemas/users";
import { Toolbar } from "../../components/actions/Toolbar";
import { EmptyState } from "../../components/feedback/EmptyState";
import { DataGrid } from "../../components/grid/DataGrid";
import { useLanguage, useText } from "../../i18n/useText";
import { FailureNotice } from "../../widgets/failure/FailureNotice";
import { withoutColumns } from "./columns";
import type { ListProps } from "./FactorList";
import type { UnprotectedUser } from "./factorEntries";
import { AddMenu } from "./TfaToolbar";

const rowId = ({ user }: UnprotectedUser) => user.userid;

/** Users whose login asks for nothing but a password; **Add** makes a factor for the selected one. */
export function WithoutList(props: ListProps<UnprotectedUser> & { readonly selected: string | undefined }) {
  const { rows, query, onSearch, onSelect, onOpen, failed, selected } = props;
  const t = useText("tfa");
  const common = useText("common");
  const locale = useLanguage();
  const realms = useRealms().data;
  const columns = useMemo(() => {
    const demanded = ({ userid }: UserRow) =>
      realms?.find(({ realm }) => realm === userid.slice(userid.lastIndexOf("@") + 1))?.tfa;
    return withoutColumns({ t, locale, yesNo: (value) => common(value ? "yes" : "no") }, demanded);
  }, [t, locale, common, realms]);
  return (
    <DataGrid
      id="tfa-without"
      label={t("without")}
      rows={rows}
      columns={columns}
      rowId={rowId}
      sort={{ id: "userid", desc: false }}
      selected={selected}
      onSelect={onSelect}
      onOpen={({ user }) => onOpen("totp", user.userid)}
      search={query}
      onSearch={onSearch}
      dim={({ user }) => user.enable === false}
      toolbar={
        <Toolbar label={t("toolbar")}>
          <AddMenu onOpen={onOpen} />
        </Toolbar>
      }
      error={
        failed.error === null ? undefined : <FailureNotice error={failed.error} onRetry={() => void failed.refetch()} />
      }
      empty={
        <EmptyState icon="ok" title={t("withoutEmpty")}>
          {t("withoutEmptyHint")}
        </EmptyState>
      }
    />
  );
}
