import { useEffective } from "../../api/permissions";
import { InfoWindow } from "../../components/dialog/InfoWindow";
import { Skeletons } from "../../components/feedback/Skeletons";
import { useText } from "../../i18n/useText";
import { FailureNotice } from "../failure/FailureNotice";
import { EffectiveEmpty } from "./EffectiveEmpty";
import { EffectiveTree } from "./EffectiveTree";
import { ServerCheckBar } from "./ServerCheckBar";
import { effectiveTree, holdsNothing } from "./effectivePaths";

export interface EffectiveWindowProps {
  /** A user or an API token. */
  readonly authid: string;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** What a user or token holds, path by path; follows every change while it is open (gui.md section 14). */
export function EffectiveWindow({ authid, open, onClose }: EffectiveWindowProps) {
  const t = useText("users");
  return (
    <InfoWindow open={open} title={t("effective.title", { id: authid })} onClose={onClose} width={800}>
      {open ? <EffectiveContent key={authid} authid={authid} /> : null}
    </InfoWindow>
  );
}

function EffectiveContent({ authid }: { readonly authid: string }) {
  const effective = useEffective(authid);
  if (effective.error !== null) {
    return <FailureNotice error={effective.error} onRetry={() => void effective.refetch()} />;
  }
  if (effective.data === undefined) return <Skeletons lines={8} height={26} />;
  const tree = effectiveTree(effective.data);
  if (!holdsNothing(tree)) return <EffectiveTree authid={authid} tree={tree} />;
  return (
    <>
      <EffectiveEmpty authid={authid} />
      <ServerCheckBar authid={authid} path="/" />
    </>
  );
}
