import { ActionMenu } from "../../components/actions/ActionMenu";
import type { MenuEntry } from "../../components/actions/MenuEntry";
import { useText } from "../../i18n/useText";

type Item = Extract<MenuEntry, { readonly onClick: () => void }>;

interface BulkMenuProps {
  /** How many rows are ticked. */
  readonly count: number;
  readonly entries: readonly Item[];
  readonly onClear: () => void;
}

/** What can be done to all ticked rows; while none is, each entry says so. */
export function BulkMenu({ count, entries, onClear }: BulkMenuProps) {
  const t = useText("bulk");
  const reason = count === 0 ? { text: t("tickFirst") } : undefined;
  const all: readonly Item[] = [...entries, { id: "clear", label: t("clear"), icon: "close", onClick: onClear }];
  return (
    <ActionMenu
      label={t("menu", { count })}
      icon="check"
      entries={all.map((entry) => ({ ...entry, disabledReason: reason ?? entry.disabledReason }))}
    />
  );
}
