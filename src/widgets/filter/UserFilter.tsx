import { ActionButton } from "../../components/actions/ActionButton";
import { Banner } from "../../components/layout/Banner";
import { useText } from "../../i18n/useText";

interface UserFilterProps {
  /** The one user whose rows are shown; nothing is said without one. */
  readonly userid: string | undefined;
  readonly onClear: () => void;
}

/** Says that a list shows the rows of one user alone, and leads back to all of them. */
export function UserFilter({ userid, onClear }: UserFilterProps) {
  const t = useText("common");
  if (userid === undefined) return null;
  return (
    <Banner tone="info" action={<ActionButton label={t("showAll")} onClick={onClear} />}>
      {`${t("user")}: `}
      <span translate="no">{userid}</span>
    </Banner>
  );
}
