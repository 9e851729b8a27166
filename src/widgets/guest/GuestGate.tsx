import Link from "@mui/material/Link";
import { Link as RouterLink } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { EmptyState } from "../../components/feedback/EmptyState";
import { Skeletons } from "../../components/feedback/Skeletons";
import { useText } from "../../i18n/useText";
import { FailureNotice } from "../failure/FailureNotice";
import type { Guest } from "./guest";
import { useGuest } from "./useGuest";

interface GuestGateProps {
  readonly vmid: string;
  readonly children: (guest: Guest) => ReactNode;
}

/** Shows a guest's card where the guest is listed, else says what it takes. */
export function GuestGate({ vmid, children }: GuestGateProps) {
  const t = useText("guests");
  const state = useGuest(vmid);
  switch (state.status) {
    case "loading":
      return <Skeletons lines={6} height={28} />;
    case "failed":
      return <FailureNotice error={state.error} onRetry={state.retry} />;
    case "listed":
      return children(state.guest);
    case "unlisted":
      return (
        <EmptyState
          icon="eyeOff"
          title={t("unlisted", { vmid })}
          action={
            <Link component={RouterLink} to="/datacenter/search">
              {t("toAll")}
            </Link>
          }
        >
          {t("unlistedHint", { vmid })}
        </EmptyState>
      );
  }
}
