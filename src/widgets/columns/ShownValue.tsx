import { styled } from "@mui/material/styles";
import { mono, narrow } from "../../components/theme/tone";

const Pair = styled("dl")({
  margin: 0,
  display: "grid",
  gridTemplateColumns: "minmax(110px, 32%) minmax(0, 1fr)",
  columnGap: 10,
  lineHeight: "20px",
  dt: { padding: "5px 0" },
  dd: { margin: 0, padding: "5px 0", fontFamily: mono, overflowWrap: "anywhere" },
  [narrow]: { gridTemplateColumns: "minmax(0, 1fr)" },
});

/** A value that the dialog shows but does not change, such as an object's id; set like a field. */
export function ShownValue({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <Pair>
      <dt>{label}</dt>
      <dd lang="en" translate="no">
        {value}
      </dd>
    </Pair>
  );
}
