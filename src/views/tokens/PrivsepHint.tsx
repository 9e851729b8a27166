import { Banner } from "../../components/layout/Banner";
import { useText } from "../../i18n/useText";

interface PrivsepHintProps {
  readonly userid: string;
  readonly privsep: boolean;
}

/** Says what the token will be able to do, for the way in which the box stands. */
export function PrivsepHint({ userid, privsep }: PrivsepHintProps) {
  const t = useText("tokens");
  if (privsep) return <Banner tone="info">{t("privsepOn", { userid })}</Banner>;
  return <Banner tone="warning">{t(userid === "root@pam" ? "privsepOffRoot" : "privsepOff", { userid })}</Banner>;
}
