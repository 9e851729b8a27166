import { useNavigate } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useResources } from "../../api/resources";
import { ActionButton } from "../../components/actions/ActionButton";
import { ActionMenu } from "../../components/actions/ActionMenu";
import type { MenuEntry } from "../../components/actions/MenuEntry";
import type { Reason } from "../../components/actions/Reason";
import { Toolbar } from "../../components/actions/Toolbar";
import { useText } from "../../i18n/useText";
import { useAddress } from "../../widgets/address/useAddress";
import { actionAddress, type GuestQuestion } from "../../widgets/guest/actionAddress";
import type { Guest } from "../../widgets/guest/guest";
import { useGuestReasons } from "../../widgets/guest/useGuestReasons";
import { useQuickPower } from "../../widgets/guest/useQuickPower";
import { useGuest } from "../../widgets/guest/useGuest";

const GuestQuestions = lazy(async () => ({ default: (await import("./GuestQuestions")).GuestQuestions }));

const POWER = {
  qemu: ["reboot", "pause", "hibernate", "stop", "reset"],
  lxc: ["reboot", "stop"],
} as const;

/** The buttons in the title bar of a guest (gui.md section 17.4); nothing where the guest is not listed. */
export function GuestActions({ vmid }: { readonly vmid: string }) {
  const state = useGuest(vmid);
  return state.status === "listed" ? <Buttons guest={state.guest} /> : null;
}

/** What asks first is asked also where it is expected to be refused. */
function asking(reason: Reason | undefined, ask: () => void): Reason | undefined {
  return reason?.onTryAnyway === undefined ? reason : { ...reason, onTryAnyway: ask };
}

function Buttons({ guest }: { readonly guest: Guest }) {
  const t = useText("guests");
  const navigate = useNavigate();
  const [address, setAddress] = useAddress(actionAddress);
  const reasons = useGuestReasons(guest);
  const quick = useQuickPower(guest);
  const nodes = (useResources().data ?? []).filter((row) => row.type === "node");
  const ask = (action: GuestQuestion) => () => setAddress({ action });
  const power = (action: (typeof POWER)["qemu"][number]): MenuEntry => ({
    id: action,
    label: t(action),
    icon: action === "hibernate" ? "download" : action === "reset" ? "refresh" : action,
    disabledReason: asking(reasons.running, ask(action)),
    onClick: ask(action),
  });
  const more: readonly MenuEntry[] = [
    { id: "clone", label: t("clone"), icon: "copy", disabledReason: asking(reasons.clone, ask("clone")), onClick: ask("clone") },
    {
      id: "template",
      label: t("toTemplate"),
      icon: "template",
      disabledReason: asking(reasons.template, ask("template")),
      onClick: ask("template"),
    },
    {
      id: "remove",
      label: t("remove"),
      icon: "remove",
      danger: true,
      disabledReason: asking(reasons.remove, ask("remove")),
      onClick: ask("remove"),
    },
  ];
  return (
    <>
      <Toolbar label={t("toolbar")}>
        {reasons.paused ? (
          <ActionButton label={t("resume")} icon="play" disabledReason={reasons.resume} onClick={() => quick("resume")} />
        ) : null}
        <ActionButton label={t("start")} icon="play" disabledReason={reasons.start} onClick={() => quick("start")} />
        <ActionButton
          label={t("shutdown")}
          icon="shutdown"
          disabledReason={asking(reasons.running, ask("shutdown"))}
          onClick={ask("shutdown")}
        />
        <ActionMenu label={t("power")} icon="chevronDown" iconOnly entries={POWER[guest.kind].map(power)} />
        {nodes.length > 1 ? (
          <ActionButton
            label={t("migrate")}
            icon="logout"
            disabledReason={asking(reasons.migrate, ask("migrate"))}
            onClick={ask("migrate")}
          />
        ) : null}
        <ActionButton
          label={t("console")}
          icon="console"
          disabledReason={reasons.console}
          onClick={() => void navigate({ to: "/guest/$vmid/$tab", params: { vmid: guest.vmid, tab: "console" } })}
        />
        <ActionMenu label={t("more")} entries={more} />
      </Toolbar>
      <Suspense fallback={null}>
        {address.action === undefined ? null : (
          <GuestQuestions
            guest={guest}
            action={address.action}
            onClose={() => setAddress({ action: undefined }, "replace")}
          />
        )}
      </Suspense>
    </>
  );
}
