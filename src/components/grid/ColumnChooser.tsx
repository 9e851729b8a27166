import Button from "@mui/material/Button";
import Checkbox from "@mui/material/Checkbox";
import IconButton from "@mui/material/IconButton";
import { useText } from "../../i18n/useText";
import { InfoWindow } from "../dialog/InfoWindow";
import { Icon } from "../icons/Icon";
import type { Column } from "./Column";
import { type GridState, isShown } from "./gridState";
import type { ChangeState } from "./useGridState";

export interface ColumnChooserProps<Row> {
  readonly open: boolean;
  readonly onClose: () => void;
  /** All columns in their present order. */
  readonly columns: readonly Column<Row>[];
  readonly state: GridState;
  readonly change: ChangeState;
}

/** The window that shows, hides and moves a grid's columns. */
export function ColumnChooser<Row>({ open, onClose, columns, state, change }: ColumnChooserProps<Row>) {
  const t = useText("common");
  const move = (from: number, step: number) => {
    const ids = columns.map((column) => column.id);
    const [id] = ids.splice(from, 1);
    if (id !== undefined) ids.splice(from + step, 0, id);
    change((now) => ({ ...now, order: ids }));
  };
  const reset = () => change((now) => ({ ...now, order: [], visible: new Map(), widths: new Map() }));
  const actions = (
    <Button variant="outlined" onClick={reset}>
      {t("resetColumns")}
    </Button>
  );
  return (
    <InfoWindow open={open} title={t("columns")} onClose={onClose} width={360} actions={actions}>
      {columns.map((column, at) => (
        <div key={column.id} style={{ display: "flex", alignItems: "center", gap: 2 }}>
          <label style={{ flex: 1 }}>
            <Checkbox
              checked={isShown(column, state)}
              disabled={column.hideable === false}
              onChange={(_event, shown) =>
                change((now) => ({ ...now, visible: new Map(now.visible).set(column.id, shown) }))
              }
            />
            {column.header}
          </label>
          <IconButton
            aria-label={t("moveLeft", { name: column.header })}
            disabled={at === 0}
            onClick={() => move(at, -1)}
          >
            <Icon name="chevronUp" />
          </IconButton>
          <IconButton
            aria-label={t("moveRight", { name: column.header })}
            disabled={at === columns.length - 1}
            onClick={() => move(at, 1)}
          >
            <Icon name="chevronDown" />
          </IconButton>
        </div>
      ))}
    </InfoWindow>
  );
}
