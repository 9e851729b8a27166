import { lazy, Suspense } from "react";
import { ActionButton } from "../../components/actions/ActionButton";
import { ActionMenu } from "../../components/actions/ActionMenu";
import type { Reason } from "../../components/actions/Reason";
import { loadNamespaces } from "../../i18n/load";
import { useText } from "../../i18n/useText";
import { useAddress } from "../../widgets/address/useAddress";
import { createAddress } from "../../widgets/guest/createAddress";
import { useMayAllocate } from "../../widgets/guest/useMayAllocate";
import { useNarrow } from "./useNarrow";

const CreateGuest = lazy(async () => {
  const [module] = await Promise.all([import("../../views/create/CreateGuest"), loadNamespaces(["create"])]);
  return { default: module.CreateGuest };
});

/** **Create VM** and **Create CT** (gui.md section 2.2); the dialog is part of the address. */
export function CreateButtons() {
  const t = useText("frame");
  const narrow = useNarrow();
  const [address, setAddress] = useAddress(createAddress);
  const open = (create: "vm" | "ct") => setAddress({ create });
  const refused = useMayAllocate() === false;
  const reason = (create: "vm" | "ct"): Reason | undefined =>
    refused ? { text: t("createRefused"), onTryAnyway: () => open(create) } : undefined;
  return (
    <>
      {narrow ? (
        <ActionMenu
          label={t("create")}
          icon="add"
          iconOnly
          entries={[
            { id: "vm", label: t("createVm"), icon: "guest", onClick: () => open("vm"), disabledReason: reason("vm") },
            { id: "ct", label: t("createCt"), icon: "container", onClick: () => open("ct"), disabledReason: reason("ct") },
          ]}
        />
      ) : (
        <>
          <ActionButton label={t("createVm")} icon="guest" variant="text" onClick={() => open("vm")} disabledReason={reason("vm")} />
          <ActionButton label={t("createCt")} icon="container" variant="text" onClick={() => open("ct")} disabledReason={reason("ct")} />
        </>
      )}
      <Suspense fallback={null}>
        {address.create === undefined ? null : (
          <CreateGuest
            key={address.create}
            kind={address.create === "vm" ? "qemu" : "lxc"}
            node={address.on}
            onClose={() => setAddress({ create: undefined, on: undefined }, "replace")}
          />
        )}
      </Suspense>
    </>
  );
}
