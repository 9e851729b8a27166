import { useNavigate } from "@tanstack/react-router";
import type { CallOf } from "../../api/endpoints/index";
import { usePool } from "../../api/pool";
import type { PoolRow } from "../../api/schemas/pools";
import { ActionButton } from "../../components/actions/ActionButton";
import type { Reason } from "../../components/actions/Reason";
import { Toolbar } from "../../components/actions/Toolbar";
import { ToolbarSeparator } from "../../components/actions/ToolbarSeparator";
import { useText } from "../../i18n/useText";
import { CallButton } from "../../widgets/action/CallButton";
import { useReason } from "../../widgets/action/useReason";
import { useHeldBelow } from "../../widgets/need/useHeldBelow";
import { contentOf, listed } from "./poolContent";

interface PoolsToolbarProps {
  readonly selected: PoolRow | undefined;
  readonly pools: readonly PoolRow[];
  readonly onOpen: (dialog: "create" | "edit" | "remove") => void;
}

/** The buttons of Pools (gui.md section 9.1). The real GUI tests nothing here, so the server's checks are told. */
export function PoolsToolbar({ selected, pools, onOpen }: PoolsToolbarProps) {
  const t = useText("pools");
  const why = useText("access");
  const navigate = useNavigate();
  const poolid = selected?.poolid ?? "";
  const { pool } = usePool(poolid, { enabled: selected !== undefined });
  const removal: CallOf<"pools.delete"> = { name: "pools.delete", params: { poolid } };
  const lacks = useReason(selected === undefined ? undefined : removal);
  // Which pool it will be is typed in the dialog, which then asks for that one.
  const nowhere: Reason | undefined =
    useHeldBelow("/pool", "Pool.Allocate") === false
      ? {
          text: why("reason.lacksPrivilege", { privileges: "Pool.Allocate", path: "/pool" }),
          onTryAnyway: () => onOpen("create"),
        }
      : undefined;
  const content = selected === undefined ? [] : contentOf(poolid, pool, pools);
  const nothing: Reason | undefined = selected === undefined ? { text: why("reason.selectFirst") } : undefined;
  const full: Reason | undefined =
    content.length === 0
      ? undefined
      : { text: t("notEmpty", { list: listed(content) }), onTryAnyway: () => onOpen("remove") };
  return (
    <Toolbar label={t("toolbar")}>
      <ActionButton label={t("create")} icon="add" disabledReason={nowhere} onClick={() => onOpen("create")} />
      <CallButton
        label={t("edit")}
        icon="edit"
        call={{ name: "pools.update", params: { poolid } }}
        reason={nothing}
        onClick={() => onOpen("edit")}
      />
      <CallButton
        label={t("remove")}
        icon="remove"
        call={removal}
        reason={nothing ?? (lacks === undefined ? full : undefined)}
        onClick={() => onOpen("remove")}
      />
      <ToolbarSeparator />
      <ActionButton
        label={t("members")}
        icon="pool"
        disabledReason={nothing}
        onClick={() => void navigate({ to: "/pool/$tab/$", params: { tab: "members", _splat: poolid } })}
      />
    </Toolbar>
  );
}
