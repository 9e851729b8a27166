import { styled } from "@mui/material/styles";
import type { ReactNode } from "react";
import { mono, narrow, tone } from "../theme/tone";

const List = styled("dl")({
  display: "grid",
  gridTemplateColumns: "minmax(120px, max-content) minmax(0, 1fr)",
  margin: 0,
  "> div": { display: "contents" },
  "> div > dt, > div > dd": { padding: "4px 8px", margin: 0, borderBottom: `1px solid ${tone.line}` },
  "> div > dt": { color: tone.soft },
  "> div > dd.mono": { fontFamily: mono, fontSize: "0.78rem" },
  [narrow]: { gridTemplateColumns: "minmax(0, 1fr)", "> div > dt": { borderBottom: 0, paddingBottom: 0 } },
});

export interface KeyValue {
  readonly id: string;
  readonly label: string;
  readonly value: ReactNode;
  readonly mono?: boolean;
}

/** Names and values of one object. */
export function KeyValueList({ items }: { readonly items: readonly KeyValue[] }) {
  return (
    <List>
      {items.map((item) => (
        <div key={item.id}>
          <dt>{item.label}</dt>
          <dd className={item.mono === true ? "mono" : undefined}>{item.value}</dd>
        </div>
      ))}
    </List>
  );
}
