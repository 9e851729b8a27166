import type { ReactNode } from "react";
import type { PickColumn } from "./PickColumn";

/** Where a picker's rows come from and how they look. */
export interface PickSource<Row> {
  /** `undefined` while they are being read. */
  readonly rows: readonly Row[] | undefined;
  readonly columns: readonly PickColumn<Row>[];
  /** The value of a row. */
  readonly rowId: (row: Row) => string;
  readonly loading?: boolean;
  /** Why the rows could not be read; shown in the list. */
  readonly error?: ReactNode;
}
